/**
 * The page's font as a style for a drawing: what is drawn as an image sees no font of its page. Nothing if the page has not
 * got it as a file that may be read, and then the next in the list of families is taken.
 */
export async function lettersOf(family: string): Promise<string> {
  const faces = await Promise.all(addressesOf(family).map(async (address) => {
    try {
      return `@font-face{font-family:"${family}";font-weight:100 900;src:url(${await dataOf(address)}) format("woff2")}`;
    } catch {
      return '';
    }
  }));
  return faces.some(Boolean) ? `<style>${faces.join('')}</style>` : '';
}

function addressesOf(family: string): string[] {
  return [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => {
    try {
      return facesIn(sheet.cssRules).filter((rule) => isLatin(rule, family)).flatMap((rule) => {
        const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
        return address ? [new URL(address, sheet.href ?? document.baseURI).href] : [];
      });
    } catch {
      return []; // another origin's
    }
  });
}

function facesIn(rules: CSSRuleList): CSSFontFaceRule[] {
  return [...rules].flatMap((rule) =>
    rule instanceof CSSFontFaceRule ? [rule] : rule instanceof CSSGroupingRule ? facesIn(rule.cssRules) : [],
  );
}

/** Of a family that comes in parts, the part with a, å and é. */
function isLatin(rule: CSSFontFaceRule, family: string): boolean {
  const range = rule.style.getPropertyValue('unicode-range');
  const isUpright = !/italic/.test(rule.style.getPropertyValue('font-style'));
  return rule.style.getPropertyValue('font-family').includes(family) && isUpright && (!range || /U\+0(000)?-/i.test(range));
}

async function dataOf(address: string): Promise<string> {
  const bytes = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
}
