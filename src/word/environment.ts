/** Where the add-in runs, as Office.js tells it: for a report. */
export interface Environment {
  /** Word's own version; empty where it does not say. */
  readonly office: string;
  /** The highest version of each requirement set that is there, such as `WordApi 1.8`. */
  readonly requirementSets: readonly string[];
}

const highest: Readonly<Record<string, number>> = {
  WordApi: 9,
  WordApiDesktop: 4,
  CustomXmlParts: 1,
  DialogApi: 2,
  AddinCommands: 3,
};

export function environment(): Environment {
  if (typeof Office === 'undefined') return { office: '', requirementSets: [] };
  // Outside Office the context is empty, whatever the types say.
  const { diagnostics, requirements } = Office.context as Partial<Office.Context>;
  const isSupported = (set: string, minor: number): boolean =>
    requirements?.isSetSupported(set, `1.${String(minor)}`) ?? false;
  return {
    office: diagnostics?.version ?? '',
    requirementSets: Object.entries(highest).flatMap(([set, newest]) => {
      let minor = newest;
      while (minor > 0 && !isSupported(set, minor)) minor -= 1;
      return minor > 0 ? [`${set} 1.${String(minor)}`] : [];
    }),
  };
}

/** Whether Word can bind content controls to the store. Elsewhere the add-in alone keeps the places of a field equal. */
export function canBind(): boolean {
  return Office.context.requirements.isSetSupported('WordApiDesktop', '1.3');
}
