import type { PaperWords } from '../model/settings';

/** The words of SECP_76_1701_23; a team can have its own. */
export const shippedPaperWords: PaperWords = {
  action: 'For Decision',
  agree: 'AGREE',
  baseline: 'BASELINE',
  panel: 'Panel',
  team: 'SECAS Team',
  releasePolicy: 'SEC Release Management Policy',
  informationPolicy: 'Panel Information Policy',
};
