const rightToLeft = ['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The side a language is read from, for `dir`. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
	rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
