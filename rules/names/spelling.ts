const plain = /^[a-z]*$/;
const accents = /\p{M}/gu;
const notLetters = /[^\p{L}]/gu;

// Letters that Unicode does not take apart.
const special: Readonly<Record<string, string>> = {
	đ: 'd',
	ł: 'l',
	ø: 'o',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ð: 'd',
	þ: 'th',
};

/** `lower` as the lists spell it: no accents, no apostrophes or hyphens. */
export const fold = (lower: string): string =>
	plain.test(lower)
		? lower
		: lower
				.normalize('NFD')
				.replace(accents, '')
				.replace(/[đłøıßæœðþ]/g, (letter) => special[letter] ?? '')
				.replace(notLetters, '');

/** Base forms that a regular ending may hide: "classes" → "classe", "class"; "running" → "runn", "run", "runne". */
export function stems(word: string): string[] {
	const found: string[] = [];
	const cut = (ending: string) => (word.endsWith(ending) ? word.slice(0, -ending.length) : '');
	const undouble = (stem: string) => (stem.length > 2 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : '');
	const s = cut('s');
	if (s.length > 2 && !s.endsWith('s')) found.push(s);
	const es = cut('es');
	if (es.length > 2) found.push(es);
	const ies = cut('ies') || cut('ied');
	if (ies.length > 1) found.push(`${ies}y`);
	const ed = cut('ed') || cut('ing');
	if (ed.length > 2) found.push(ed, `${ed}e`, undouble(ed));
	const ly = cut('ly');
	if (ly.length > 2) found.push(ly);
	return found.filter((stem) => stem.length > 2);
}
