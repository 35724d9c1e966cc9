/**
 * What is pasted from Word, as HTML that has its lists as lists. Word writes a list as paragraphs with a bullet typed first
 * (class MsoListParagraph, `mso-list:l0 level2 lfo1`), a title as a paragraph of its own kind, and its greatest heading as h1,
 * which is the document's own here. All the rest that it brings falls away because the editor knows no such thing.
 */
export function fromWord(pasted: string): string {
  const page = new DOMParser().parseFromString(withoutConditions(pasted), 'text/html');
  page.querySelectorAll('style, meta, link, script, xml').forEach((one) => one.remove());
  for (const title of page.querySelectorAll('p.MsoTitle, p[class^="MsoTitle"]')) replace(title, 'h2');
  shiftHeadings(page);
  makeLists(page);
  return page.body.innerHTML;
}

/** The bullet that Word types is within such a condition; it is kept here, so that its kind can be read. */
function withoutConditions(html: string): string {
  return html
    .replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, '')
    .replace(/<!\[(if|endif)[^\]>]*\]>/gi, '')
    .replace(/<!--\[(if|endif)[^\]]*\]-->/gi, '')
    .replace(/<\/?o:p[^>]*>/gi, '');
}

/** If there is an h1 all headings are one level less, so that they keep their order. */
function shiftHeadings(page: Document): void {
  if (!page.querySelector('h1')) return;
  for (const level of [5, 4, 3, 2, 1]) {
    for (const heading of page.querySelectorAll(`h${level}`)) replace(heading, `h${level + 1}`);
  }
}

function replace(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function makeLists(page: Document): void {
  let open: { list: Element; level: number }[] = [];
  let last: Element | null = null;
  for (const paragraph of page.querySelectorAll('p[style*="mso-list"]')) {
    const level = Number(/mso-list:[^;"]*level(\d+)/i.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0);
    if (!level) continue; // "mso-list:none": not in one
    if (!last || last !== paragraph.previousElementSibling) open = [];
    const kind = takeBullet(paragraph) ? 'ol' : 'ul';
    open = open.filter((one) => one.level <= level);
    let top = open[open.length - 1];
    if (!top || top.level < level || top.list.localName !== kind) {
      const list = page.createElement(kind);
      if (top && top.level === level) open.pop();
      const under = open[open.length - 1];
      if (under) (under.list.lastElementChild ?? under.list).append(list);
      else paragraph.before(list);
      top = { list, level };
      open.push(top);
    }
    const item = page.createElement('li');
    const words = page.createElement('p');
    words.append(...paragraph.childNodes);
    item.append(words);
    top.list.append(item);
    last = open[0].list;
    paragraph.remove();
  }
}

/** Takes away what Word typed before the words; whether it is a number or a letter and not a bullet. */
function takeBullet(paragraph: Element): boolean {
  const bullet = paragraph.querySelector('span[style*="mso-list:Ignore"], span[style*="mso-list: Ignore"]');
  const sign = bullet?.textContent?.trim() ?? '';
  bullet?.remove();
  return /^\(?([0-9]+|[a-zåäö]{1,3})[.)]/i.test(sign) && !/^o$/i.test(sign);
}
