import { wordsOf } from './sketched';

const glossary =
  '# Appendix 2: Glossary\n| Glossary |\n| Acronym | Full term |\n| A | |\n| DSP | Data Service Provider |\n| PL | Party Liability |';
const missing = (sentence: string): Promise<string[]> =>
  wordsOf('glossary/missing-acronym', `# 1. Scope\n${sentence}\n${glossary}`);

describe('an acronym', () => {
  it('is told whatever its letters', async () => {
    expect(await missing('The CoS, the SoLR and the ECoS processes, CH&N and the SR-TAD of ZZQs.')).toEqual([
      'CoS',
      'SoLR',
      'ECoS',
      'CH&N',
      'SR-TAD',
      'ZZQ',
    ]);
  });

  it('is no postcode, file, address, standard, organisation, identifier or letter of a document', async () => {
    const sentences = [
      'Write to 8 Fenchurch Place, EC3M 4AJ or SW1A 1AA.',
      'See TAD-FINAL.docx, gemserv.com/ABC and S:\\ABC\\DEF.',
      'It meets ISO 27001 and XML in FY24/25 for E.ON, EDF, the US and NI.',
      'Appendices AB, AC, and AF, Appendices AB–AF and Appendix AB/AC change.',
      'MP 150, MP25O and MP2500 stay.',
    ];
    expect(await missing(sentences.join(' '))).toEqual([]);
  });

  it('is written out in apposition, and in the plural', async () => {
    const never = (sentence: string): Promise<string[]> =>
      wordsOf('glossary/expanded-at-first-use', `# 1. Scope\n${sentence}\n${glossary}`);
    expect(await never('The DSP, the Data Service Provider, and Party Liabilities (PL) change.')).toEqual([]);
    expect(
      await never('The Data Service Provider (i.e. the DSP) and PL, which stands for Party Liability, change.'),
    ).toEqual([]);
    expect(await never('DSP stands for Data Service Provider and PL for Party Liability.')).toEqual([]);
    expect(await wordsOf('glossary/term-mismatch', `# 1. Scope\nParty Liabilities (PLs) change.\n${glossary}`)).toEqual(
      [],
    );
  });
});
