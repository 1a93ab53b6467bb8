/**
 * Names that are ordinary words, months, virtues, flowers or places as well: on their own they say little. Shipped: a name
 * made only of these needs more than its spelling to count. Written from general knowledge.
 */
export const wordNames: ReadonlySet<string> = new Set(
	`ace addison alba amber amen amity angel apple april archer arden aria arrow art ash aspen aster august aurora austin autumn avenue aviation axel azure
bailey banks barb barber baron basil bay baker bear beau belle berry bill birch bird bishop black blaze bliss bloom blue bob booker boone bow boy brand brandy bravo brave breeze briar brick bridge bright
brook brooke brooks brown buck bud buddy burns bush butler buster cade camp candy canyon carol carson carter cash cassidy cat cedar celeste chance chandler chapel charity charm chase cherish cherry chip christian chuck church clay
clark clementine cliff clover cloud coal coco cody cole cook cooper coral cotton crew cricket cross crystal curry cyan daisy dale dallas dandy dash dawn day deacon dean dell denver destiny dexter diamond dick dolly dove drake
dream drew duke dusty early earl east easter ebony echo eden egypt elder ember emerald england english ever faith fallon fern fields finch fisher fleet flint flora florence flower forest forrest fox france francis frank
free freedom french friend frost gage gale garland garnet gates gay gene genesis gentry georgia ginger glade glass glen glory gold golden good grace grant gray green grey grove gunner guy gypsy hall hand harbor
hardy harmony harper hart haven hawk hazel heath heather heaven henna herb hero hill holiday holly honey honor hood hope house hunt hunter hush iris irish ireland island israel ivory ivy jack jade jasmine jasper jay jean jersey jet
jewel job jolly jordan josh journey joy jubilee judge june juniper junior justice karma keen kelly kenya key king kit knight lace lake lance land lane lark laurel lavender law leaf lee legend lemon liberty light lilac lily lincoln link lion little
logan london long lotus love loyal luck lucky luna lux lyric madison magnolia major maple marina mark marsh marshall mary marvel mason maverick max may mead meadow melody mercy merit merry mesa messiah meadows mike miles mill
miller milan mills minor miracle misty monday montana moon moor morgan moses moss navy neon nick noble noel north nova oak oakley oasis ocean olive opal orchid orion ore page pagan paisley palmer paris park parks patience paul
pansy parish parker pat patch patsy peace peach pearl penny pepper perry peace phoenix pike pine piper placid poet pope poppy porter porsche potter praise precious presence price price prince princess promise prosper prudence pup quest quill
queen quick rain rainbow ranger raven ray read reason rebel reed reef reign remedy rich ridge rider river rivers rob robin rock rocky rod roman rose rosemary rowan royal royalty ruby rue rush rusty russet rye sable sage sailor saint
salt sam sandy sapphire savannah sawyer scout season serene serenity shade shadow shepherd shore short sienna sierra silver sincere sky skip sky skye slate slim small smith snow sonny song sparrow spencer spike spring star starling
stark steel stephen sterling stone storm story stormy street strong sue sugar summer sunday sunny sunshine swift sylvan tab tad tag talon tanner tate taylor teal temple terrace theory thorn tiger tim timber todd tom topaz trace tracer tracy
travel treasure tree trey trinity trip troy true truly trust tucker turner tyler unique unity urban usher vale valor van vance velvet venice venus vera verity vern victor victory vienna viola violet virginia virtue vale wade
walker walls ward warden warren water waters wave waverly way wayne weaver webb webster wells west wheat whisper white wilder wilderness will willow win wind wing winner winter wise wolf wonder wood woods woody worth wren wright
young zen zephyr zion`.split(/\s+/),
);

/** Words before a name that tell a person's title or work, without the dot: "Mr", "Coach", "Señora". */
export const titles: ReadonlySet<string> = new Set(
	`mr mrs ms miss mx dr doctor prof professor coach principal superintendent officer deputy sheriff detective captain capt sergeant sgt lieutenant lt
colonel col major maj general gen rev reverend pastor father fr sister sr brother rabbi imam deacon bishop pope saint sen senator rep representative congressman congresswoman governor gov mayor president judge justice
sir madam madame mme mlle lady lord dame king queen prince princess chief auntie aunt uncle tia tio tía tío grandma grandpa nana abuela abuelo señor señora señorita senor senora senorita sra srta don doña dona maestra maestro
profe profesor profesora directora director herr frau monsieur mister missus ma'am nurse secretary commissioner chairman chairwoman`.split(
		/\s+/,
	),
);

/** Words after a name that make a school, place, prize or event of it. */
export const institutionWords: ReadonlySet<string> = new Set(
	`school schools elementary middle junior high academy college university institute institution district charter prep preparatory preschool kindergarten
award awards prize medal trophy cup memorial scholarship scholarships fellowship fund foundation grant endowment center centre hall hospital clinic library museum theater theatre stadium arena field fields gym gymnasium
auditorium pool park playground street st avenue ave road rd boulevard blvd drive dr lane ln court ct place way highway bridge building bldg tower plaza square mall airport station church chapel cathedral temple parish
county city town township village island islands lake river creek beach mountain mountains mt canyon valley hills hill forest farm farms ranch house hotel inn cafe restaurant grill pizza bank company co inc llc corp
corporation associates brothers bros day week month tournament invitational classic relays open bowl cup festival parade club society association league isd usd psd`.split(
		/\s+/,
	),
);

/** Titles that are often written with a dot, so that the dot ends no sentence. */
export const dotted: ReadonlySet<string> = new Set(
	'mr mrs ms dr st sr sra srta jr prof rev fr gov sen rep capt sgt lt col maj gen mme mlle mx'.split(' '),
);

/** Titles that are rather kin or a common noun when written small: "my sister Nancy". */
export const onlyCapital: ReadonlySet<string> = new Set(
	'miss officer deputy captain sergeant lieutenant general major pastor father sister brother bishop pope saint mayor president judge justice lady lord king queen prince princess chief nurse secretary director grandma grandpa nana uncle aunt auntie principal doctor rep col gen fr sr br dame sir chairman'.split(
		' ',
	),
);

/** Last words that make a place of the whole: "Fergus Falls", "Smoke Ln". None of them is usual as a surname. */
export const placeEndings: ReadonlySet<string> = new Set(
	'falls gardens lake heights creek valley mall zoo elementary academy school schools college university ln ave rd blvd hwy beach county mountain mountains avenue boulevard estates apartments plaza stadium'.split(
		' ',
	),
);

/** First words that make a place of what follows: "Escuela Adams", "Camp Ripley". */
export const placeBeginnings: ReadonlySet<string> = new Set(
	'escuela lake camp fort mount mt port hotel calle avenida parque iglesia colegio cafe ps ms is rue lago hospital'.split(
		' ',
	),
);
