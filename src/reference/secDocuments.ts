/**
 * Titles of the SEC's sections, schedules and appendices, as the SEC of 2019 to 2021 and SECAS's own papers cite them;
 * the first is the one to recommend, the others are aliases. Documents that are not listed are not known, and nothing is
 * said of their titles.
 */
export const secDocuments: ReadonlyMap<string, readonly [string, ...string[]]> = new Map([
  ['Section A', ['Definitions and Interpretation']],
  ['Section B', ['Accession']],
  ['Section C', ['Governance']],
  ['Section D', ['Modification Process']],
  ['Section E', ['Registration Data']],
  ['Section F', ['Smart Metering System Requirements']],
  ['Section G', ['Security']],
  ['Section H', ['DCC Services']],
  ['Section I', ['Data Privacy']],
  // Payment of Charges is Section J1, and stands for the whole in many papers.
  ['Section J', ['Charges', 'Payment of Charges']],
  ['Section K', ['Charging Methodology']],
  ['Section L', ['Smart Metering Key Infrastructure and DCC Key Infrastructure']],
  ['Section P', ['Production Proving']],
  ['Schedule 5', ['Accession Information']],
  ['Schedule 8', ['GB Companion Specification']],
  ['Schedule 9', ['Smart Metering Equipment Technical Specifications']],
  ['Schedule 10', ['Communications Hub Technical Specifications']],
  ['Appendix B', ['Organisation Certificate Policy']],
  ['Appendix D', ['SMKI Registration Authority Policies and Procedures']],
  ['Appendix E', ['DCC User Interface Services Schedule']],
  ['Appendix I', ['CH Installation and Maintenance Support Materials']],
  ['Appendix K', ['SMKI and Repository Test Scenarios Document']],
  ['Appendix M', ['SMKI Interface Design Specification']],
  ['Appendix N', ['SMKI Code of Connection']],
  ['Appendix O', ['SMKI Repository Interface Design Specification']],
  ['Appendix Q', ['IKI Certificate Policy']],
  ['Appendix R', ['Common Test Scenarios Document']],
  ['Appendix X', ['Registration Data Interface Specification']],
  ['Appendix Y', ['Registration Data Interface Code of Connection']],
  ['Appendix AA', ['Threshold Anomaly Detection Procedures']],
  ['Appendix AB', ['Service Request Processing Document']],
  ['Appendix AC', ['Inventory, Enrolment and Decommissioning Procedures']],
  ['Appendix AD', ['DCC User Interface Specification']],
  ['Appendix AF', ['Message Mapping Catalogue']],
  ['Appendix AG', ['Incident Management Policy']],
  // Cited by the second title in 2020.
  [
    'Appendix AH',
    ['Self-Service Interface Design Specification', 'Self Service Interface Access Control Specification'],
  ],
  ['Appendix AJ', ['SEC Variation Testing Approach Document']],
  ['Appendix AL', ['SMETS1 Transition and Migration Approach Document']],
  ['Appendix AM', ['SMETS1 Supporting Requirements']],
]);
