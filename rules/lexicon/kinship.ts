/** Words for relatives and friends, parted by commas. Written from general knowledge of US English and Spanish. */

/** "My ___": the writer's own family. */
export const ownKin = `daughter, son, kid, kids, husband, wife, hubby, wifey, spouse, fiancé, fiancée, fiance, fiancee, boyfriend, girlfriend, ex, ex-husband, ex-wife, mom, mother, mama, momma, ma, dad, father, daddy, pop, papa, brother, sister,
	bro, sis, sister-in-law, brother-in-law, mother-in-law, father-in-law, son-in-law, daughter-in-law, in-laws, stepson, stepdaughter, stepkids, stepdad, stepmom, niece, nephew, nieces, nephews, cousin, cousins, aunt, auntie, uncle, tía, tío,
	grandma, grandmother, granny, nana, nonna, nonno, grandpa, grandfather, papaw, pawpaw, meemaw, big mama, farfar, farmor, mormor, bestefar, abuela, abuelo, grandson, granddaughter, grandbaby, grandkids, godson, goddaughter, godchild, godfather, godmother, goddaughters, twin, toddler, newborn, firstborn, eldest, youngest, oldest, middle, teenager, own, baby sister, baby brother,
	little sister, little brother, big sister, big brother, kid sister, kid brother, hija, hijo, sobrina, sobrino, esposo, esposa, marido, hermana, hermano, primo, prima, mamá, papá, ahijado, ahijada, nieto, nieta, comadre, compadre, suegra, cuñado, cuñada`;

/** "My ___" of a friend or a neighbour, grown up. */
export const ownFriends = `friend, bestie, best friend, roommate, college roommate, neighbor, neighbour, landlord, pastor, priest, barber, hairdresser, dentist, doctor, surgeon, chiropractor, mechanic, plumber, contractor, trainer, therapist, buddy from, boss, old boss, mailman, soror, sorority sister,
	frat brother, bandmate, teammate from, work wife, work husband, work bestie, coworker, co-worker, colleague, co-teacher, partner teacher, teaching partner, mentor, maid of honor, best man, bridesmaid, groomsman, date, plus one, ride or die, amiga, amigo, vecino, vecina, principal, para, aide, custodian, secretary, assistant coach, union rep, student teacher`;

/** After "Maya's" or before "of Maya": a relative of the person named. */
export const kinOfNamed = `mom, mother, mama, momma, mum, mommy, ma, mami, mamá, dad, dads, moms, father, daddy, papa, papá, papi, parent, parents, folks, people, nana, nona, grandma, grandmother, granny, gran, grandpa, grandfather, grandparents, papaw, pawpaw, meemaw, mawmaw, abuela, abuelo, auntie, aunt, tía, uncle, tío,
	brother, sister, brothers, sisters, twin, sibling, siblings, stepdad, stepmom, stepfather, stepmother, foster, guardian, guardians, family, familia, cousin, cousins, hermano, hermana, babysitter, sitter, godmother, host, madre, padre, primo, prima, house, home`;

/** Names of relatives used like a title: "Uncle Ray", "Tía Rosa", "Grandma Jo". */
export const kinTitles = `zia, zio, oma, opa, mormor, farfar, bestemor, titi, lola, lolo, uncle, aunt, auntie, aunty, tía, tío, tia, tio, grandma, grandpa, granny, nana, papa, pawpaw, papaw, meemaw, mawmaw, abuela, abuelo, cousin, cuz, nonna, nonno, sister, brother, momma, big mama, doña, don, comadre`;
