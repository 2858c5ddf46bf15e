/** What the pane's forms need while they are filled in: small, and apart from all else that needs a document. */
export { isAfterGoLive, lostWithoutSystems } from '../draft/contradictions';
