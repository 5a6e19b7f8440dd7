/** How the bytes of a text were read. Windows-1252, of which Latin-1 is a part, stands for all that is no Unicode. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
