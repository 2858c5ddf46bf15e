/** What a day of SECAS's effort costs, in pounds: the rate in every known RID. */
export const secasDayRate = 600;
