/** Builders of .docx files for tests: `docx([heading(1, '1. Scope'), paragraph('…')])`. */
export * from './block';
export * from './docx';
export * from './inline';
export * from './table';
export * from './textBox';
