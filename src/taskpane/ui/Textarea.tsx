import type { FunctionComponent, Ref } from 'react';
import { Textarea as FluentTextarea, type TextareaProps } from '@fluentui/react-components';

/** Fluent's, with the element that it draws: under `exactOptionalPropertyTypes` its own type loses the ref. */
export const Textarea = FluentTextarea as FunctionComponent<
  Omit<TextareaProps, 'ref'> & { readonly ref?: Ref<HTMLTextAreaElement> }
>;
