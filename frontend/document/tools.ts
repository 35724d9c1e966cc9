import type { Editor } from '@tiptap/core';
import { svg, type TemplateResult } from 'lit';

/** One button above the text. */
export type Tool = {
  name: string;
  /** as a person says it, "Ctrl+B" */
  keys?: string;
  face: TemplateResult | string;
  /** is it so where the cursor stands; left out where there is nothing to be */
  pressed?(editor: Editor): boolean;
  enabled?(editor: Editor): boolean;
  /** left out for the link, which asks first */
  use?(editor: Editor): void;
  /** a space stands before it */
  begins?: boolean;
};

const drawn = (paths: TemplateResult) =>
  svg`<svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>` as TemplateResult;

/** In the order that they stand. Which letter is bold and which cursive differs between languages: F and K in Swedish. */
export const TOOLS: Tool[] = [
  {
    name: 'heading', keys: 'Ctrl+Alt+2', face: 'H1',
    pressed: (editor) => editor.isActive('heading', { level: 2 }),
    use: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'subheading', keys: 'Ctrl+Alt+3', face: 'H2',
    pressed: (editor) => editor.isActive('heading', { level: 3 }),
    use: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: 'bold', keys: 'Ctrl+B', face: 'letter', begins: true,
    pressed: (editor) => editor.isActive('bold'),
    use: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic', keys: 'Ctrl+I', face: 'letter',
    pressed: (editor) => editor.isActive('italic'),
    use: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'link', keys: 'Ctrl+K',
    face: drawn(svg`<path d="M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.5-2.5a3.25 3.25 0 0 0-4.6-4.6l-.9.9"/><path d="M11.5 8.5a3.2 3.2 0 0 0-4.6 0L4.4 11A3.25 3.25 0 0 0 9 15.6l.9-.9"/>` as TemplateResult),
    pressed: (editor) => editor.isActive('link'),
  },
  {
    name: 'bullets', keys: 'Ctrl+Shift+8', begins: true,
    face: drawn(svg`<path d="M8 5h8M8 10h8M8 15h8"/><path d="M4 5h.01M4 10h.01M4 15h.01" stroke-width="2.6"/>` as TemplateResult),
    pressed: (editor) => editor.isActive('bulletList'),
    use: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'numbers', keys: 'Ctrl+Shift+7',
    face: drawn(svg`<path d="M9 5h7M9 10h7M9 15h7"/><path d="M3.6 4.2 5 3.4v4M3.5 12.7c.3-1.2 2.4-1.2 2.4.2 0 1-1.3 1.6-2.4 3h2.6" stroke-width="1.3"/>` as TemplateResult),
    pressed: (editor) => editor.isActive('orderedList'),
    use: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'quote', keys: 'Ctrl+Shift+B',
    face: drawn(svg`<path d="M4 4v12" stroke-width="2.2"/><path d="M8 6h8M8 10h8M8 14h5"/>` as TemplateResult),
    pressed: (editor) => editor.isActive('blockquote'),
    use: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: 'undo', keys: 'Ctrl+Z', begins: true,
    face: drawn(svg`<path d="M7.5 4 4 7.5 7.5 11"/><path d="M4 7.5h7.5a4.2 4.2 0 0 1 0 8.5H8"/>` as TemplateResult),
    enabled: (editor) => editor.can().undo(),
    use: (editor) => editor.chain().focus().undo().run(),
  },
  {
    name: 'redo', keys: 'Ctrl+Shift+Z',
    face: drawn(svg`<path d="M12.5 4 16 7.5 12.5 11"/><path d="M16 7.5H8.5a4.2 4.2 0 0 0 0 8.5H12"/>` as TemplateResult),
    enabled: (editor) => editor.can().redo(),
    use: (editor) => editor.chain().focus().redo().run(),
  },
];
