/** What the omvärldskarta shows; all words are the server's. */
export type Tip = {
  id: string;
  title: string;
  kind: 'READ' | 'WATCH' | 'LISTEN';
  layer: string;
  sector: string;
  /** All that a mark tells whoever cannot see where it stands. */
  name: string;
  /** Given lately. */
  fresh: boolean;
  chosen: boolean;
  starred: boolean;
  /** Whoever looks may put it elsewhere. */
  movable: boolean;
};

export type HorizonData = {
  /** The outermost first. */
  layers: { key: string; name: string }[];
  /** Clockwise from the top. */
  sectors: { id: string; name: string }[];
  /** The newest first. */
  tips: Tip[];
  words: { map: string; hint: string };
};
