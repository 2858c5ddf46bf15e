const { readFileSync } = require('node:fs');
const path = require('node:path');

/** Only a build with a team’s file needs the sources before they are built. */
const requireTs = (file) => require('tsx/cjs/api').require(file, module.filename);

/**
 * What a team gives a deployment when it is built: `RID_AUTHOR_TEAM=team.json npm run build`. The file is that of reference
 * data (docs/reference-data.md), with `"template": "TEAM.dotx"` for a Word template beside it.
 */

/** The constants that the build puts into the sources; throws an Error, a sentence, for a file that cannot be used. */
function teamConstants(file) {
  if (!file) return {};
  const { additions, template } = readTeam(file);
  return {
    RID_AUTHOR_TEAM: JSON.stringify(additions),
    ...(template ? { RID_AUTHOR_TEAM_TEMPLATE: JSON.stringify(template) } : {}),
  };
}

function readTeam(file) {
  const { parseAdditions } = requireTs('../src/reference/additions.ts');
  const { ruleNamed } = requireTs('../src/rules/catalogue.ts');
  const { template, rest } = withoutTemplate(read(file, 'utf8'));
  const parsed = parseAdditions(rest, file);
  if ('message' in parsed) throw new Error(parsed.message);
  const { rules } = parsed.additions;
  const unknown = rules.find(({ rule }) => !rule.startsWith('publication/') && ruleNamed(rule) === null);
  if (unknown) throw new Error(`“${file}” cannot be used as reference data: there is no rule “${unknown.rule}”.`);
  return { additions: parsed.additions, template: template === undefined ? null : readTemplate(file, template) };
}

/** The name of the template apart from the rest, which is reference data; what is no JSON is told of by its reader. */
function withoutTemplate(text) {
  try {
    const { template, ...rest } = JSON.parse(text);
    if (template === undefined) return { rest: text };
    if (typeof template !== 'string' || template.trim() === '') {
      throw new TypeError('“template” must be the name of a Word template, such as “TEAM.dotx”.');
    }
    return { template, rest: JSON.stringify(rest) };
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith('“template”')) throw error;
    return { rest: text };
  }
}

/** A template is tried with a release that has nothing yet: what keeps it from being used is told now, and not to an author. */
function readTemplate(file, name) {
  const { provideXml } = requireTs('../src/host/parser.ts');
  const { draftRid } = requireTs('../src/draft/rid.ts');
  const { fromTemplate } = requireTs('../src/template/fromTemplate.ts');
  provideXml();
  const bytes = read(path.resolve(path.dirname(file), name));
  const model = draftRid({ goLive: '2027-11-04', impactsSystems: true, today: '2026-11-04', modifications: [] });
  fromTemplate(new Uint8Array(bytes), model, { name, store: '<rid/>', author: '' });
  return { name: path.basename(name), base64: bytes.toString('base64') };
}

function read(file, encoding) {
  try {
    return readFileSync(file, encoding);
  } catch (error) {
    throw new Error(`${file} cannot be read, and RID_AUTHOR_TEAM asks for it: ${error.code}.`, { cause: error });
  }
}

module.exports = { teamConstants };
