import { Editor, type Extension } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import { StarterKit } from '@tiptap/starter-kit';
import { isAddress } from './addresses';
import { fromWord } from './word-paste';

/** What the server keeps (RichText) and nothing else: what it would take away cannot be written or pasted here. */
const Kept = StarterKit.extend({
  addExtensions() {
    const extensions = (this.parent?.() ?? []) as Extension[];
    return extensions.map((one) => {
      if (one.name === 'orderedList') return one.extend({ addAttributes: () => ({}) });
      if (one.name === 'link') return one.extend({ addAttributes: () => ({ href: { default: null } }) });
      return one;
    });
  },
}).configure({
  code: false,
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  underline: false,
  trailingNode: false,
  heading: { levels: [2, 3, 4, 5, 6] },
  link: {
    openOnClick: false,
    autolink: true,
    defaultProtocol: 'https',
    HTMLAttributes: { target: null, rel: null, class: null },
    isAllowedUri: (address) => isAddress(address ?? ''),
  },
});

export type Listener = { changed(): void; moved(): void; left(): void };

/** An editor in the element; told of each change, of each move of the cursor and when it is left. */
export function startWriting(element: HTMLElement, html: string, placeholder: string, listener: Listener): Editor {
  return new Editor({
    element,
    content: html,
    extensions: [Kept, Placeholder.configure({ placeholder })],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true' },
      transformPastedHTML: fromWord,
    },
    onUpdate: () => listener.changed(),
    onTransaction: () => listener.moved(),
    onBlur: () => listener.left(),
  });
}

/** Nothing at all where nobody has written anything, as the server has it. */
export function written(editor: Editor): string {
  return editor.isEmpty ? '' : editor.getHTML();
}
