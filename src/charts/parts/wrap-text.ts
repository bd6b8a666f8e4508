/** Breaks a text at its spaces into lines of at most `most` letters, each as full as it can be; a longer word has a line of its own. */
export function wrapText(text: string, most: number): readonly string[] {
  return wrapWhile(text, (line) => line.length <= most);
}

/** Breaks a text at its spaces into lines that fit, each as full as it can be; a word that does not fit has a line of its own. */
export function wrapWhile(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
