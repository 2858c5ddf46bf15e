/** Apart from the rest: it is loaded when somebody asks for it in the diagnostics. */
export { tryWord, type Tried } from '../word/tryWord';
