/**
 * Well-known places that could pass for names, and words that make a place, school, team or day of what stands before them.
 * Written from general knowledge; source of the compact table in `rules/names/lexicon.data.ts`.
 */
export const places = `
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland
Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Hampshire Jersey Mexico York Carolina Dakota Ohio Oklahoma Oregon Pennsylvania Rhode
Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Columbia Guam Samoa Puerto
Afghanistan Africa Albania Algeria America Angola Antarctica Arabia Argentina Armenia Asia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh Barbados Belarus
Belgium Belize Benin Bermuda Bhutan Bolivia Bosnia Botswana Brazil Britain Bulgaria Burma Burundi Cambodia Cameroon Canada Chad Chile China Colombia Congo Croatia Cuba
Cyprus Denmark Djibouti Dominica Ecuador Egypt England Eritrea Estonia Ethiopia Europe Fiji Finland France Gabon Gambia Germany Ghana Greece Grenada Guatemala Guinea
Guyana Haiti Herzegovina Holland Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Korea Kosovo Kuwait Laos Latvia Lebanon
Lesotho Liberia Libya Lithuania Luxembourg Macedonia Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar
Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Salvador Scotland
Senegal Serbia Sierra Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tanzania Thailand Tibet Togo Tonga Trinidad Tunisia Turkey Uganda
Ukraine Uruguay Uzbekistan Vatican Venezuela Vietnam Wales Yemen Zambia Zimbabwe
Aberdeen Abilene Akron Albany Albuquerque Alexandria Allentown Amarillo Amherst Anaheim Anchorage Annapolis Appleton Arlington Asheville Aspen Atlanta Auburn Augusta Aurora Austin
Bakersfield Baltimore Bangor Barcelona Baton Bayonne Beaumont Beijing Belfast Bellevue Berkeley Berlin Bethesda Beverly Biloxi Birmingham Bismarck Bloomington Boise Bombay Boston Boulder
Bozeman Bridgeport Brighton Bristol Broadway Bronx Brooklyn Brownsville Brussels Buffalo Burbank Burlington Cairo Calcutta Camden Camillus Canton Casper Cedar Charleston Charlotte
Charlton Chattanooga Cheyenne Chicago Cincinnati Clayton Cleveland Columbus Compton Concord Copenhagen Corvallis Dallas Davenport Dayton Daytona Dearborn Delhi Denver Detroit
Dover Dubai Dublin Dubuque Dudley Duluth Durham Edinburgh Edmond Elgin Erie Eugene Evanston Evansville Everett Fairbanks Fairfield Fargo Fayetteville Flint Florence Framingham Frankfort
Fresno Gainesville Galveston Gary Geneva Glasgow Glendale Grand Greensboro Greenville Hamburg Hanoi Harlem Harrisburg Hartford Havana Helena Hiroshima Hollywood Honolulu Houston
Huntsville Indianapolis Irvine Istanbul Ithaca Jackson Jacksonville Jakarta Jefferson Jerusalem Johannesburg Juneau Kalamazoo Kathmandu Kingston Knoxville Kyoto Lafayette Lagos Lancaster
Lansing Laramie Laredo Lexington Lima Lincoln Lisbon Liverpool London Louisville Lowell Lubbock Macon Madison Madrid Manchester Manhattan Manila Marietta Medford Melbourne Memphis Miami
Midland Milan Milwaukee Minneapolis Missoula Mobile Modesto Montgomery Montpelier Montreal Moorhead Moscow Mumbai Nairobi Nashville Nassau Newark Newport Norfolk Norman Oakland
Ogden Olympia Omaha Ontario Orlando Oslo Oxford Oxnard Paris Pasadena Paterson Pensacola Peoria Philadelphia Phoenix Pierre Pittsburgh Plano Pocatello Portland Princeton Providence
Provo Pueblo Quebec Queens Quincy Racine Raleigh Reading Reno Richmond Riverside Roanoke Rochester Rockford Rome Sacramento Salem Salinas Salt Sanford Santa Sarasota
Savannah Schenectady Scottsdale Scranton Seattle Seoul Shanghai Shreveport Sioux Spokane Springfield Stamford Staten Stillwater Stockholm Stockton Sydney Syracuse Tacoma Tallahassee Tampa
Tehran Tempe Toledo Topeka Toronto Trenton Tucson Tulsa Tuscaloosa Utica Vancouver Venice Vienna Waco Warsaw Webster Wichita Wilmington Winnipeg Winston Worcester Yonkers Yuma Zurich
Everest Himalayas Alps Andes Rockies Appalachia Yellowstone Yosemite Amazon Nile Sahara Pacific Atlantic Arctic Caribbean Mediterranean Alcatraz Disneyland Broadway Euphrates`;

/** Companies, products, programs, holidays, medicines, peoples and invented characters: proper nouns that are no person in a post. */
export const things = `
Walmart Kroger Costco Safeway Publix Wegmans Meijer Aldi Scheels Fleet Menards Walgreens CVS Kohls Macys Nordstrom Michaels Joann Petco PetSmart Staples OfficeMax Lowes Ikea Etsy eBay Amazon Google YouTube TikTok
Instagram Facebook Snapchat Twitter Reddit LinkedIn Pinterest WhatsApp Venmo Zelle PayPal Netflix Hulu Disney Pixar Nickelodeon Spotify Pandora Xbox PlayStation Nintendo Roblox Minecraft Fortnite Pokemon Pikachu Lego Legos Barbie
Kleenex Crayola Sharpie Sharpies Ticonderoga Elmers Clorox Lysol Velcro Febreze Ziploc Tupperware Yeti Stanley Crocs Nike Adidas Reebok Patagonia Lululemon Carhartt Uggs Fitbit Gatorade Powerade Pepsi Coke Sprite Fanta Snapple Starbucks
Dunkin Chipotle McDonalds Wendys Arbys Applebees Chilis Sonic Whataburger Popeyes Subway Panera Culvers Dominos Papa Cheetos Doritos Takis Oreo Oreos Skittles Nutella Jello Kraft Velveeta Toyota Honda Hyundai Subaru Nissan Mazda Chevy
Chevrolet Camry Corolla Civic Prius Tahoe Silverado Jeep Buick Pontiac Volkswagen Volvo Tesla Uber Lyft Greyhound Amtrak Boeing Verizon Comcast Samsung Microsoft Windows iPhone iPad MacBook Chromebook Chromebooks Kindle Roomba Alexa Siri
Kahoot Kahoots Quizlet Gimkit Blooket Nearpod Seesaw ClassDojo Canvas Schoology Moodle Edmodo Padlet Flipgrid Canva Desmos Lexia iReady Naviance Infinite PowerSchool Skyward ParentSquare Remind TalkingPoints Edpuzzle Newsela Duolingo
IXL Zearn Khan Scratch Turnitin Grammarly Clever Aeries Jostens Lifetouch Scholastic Pearson Houghton Venngage Wordle Jeopardy Jenga Uno Monopoly Scrabble Yahtzee Bingo Zumba Zoom Slack Teams Outlook Gmail Excel Adobe
Adderall Ritalin Concerta Vyvanse Strattera Zoloft Prozac Lexapro Benadryl Tylenol Advil Motrin Ibuprofen Zyrtec Claritin Albuterol EpiPen Epipen Narcan Xanax Valium Keppra Ozempic Pepto Covid Narnia Hogwarts Gryffindor Slytherin Hufflepuff
Ravenclaw Dumbledore Voldemort Frodo Gandalf Batman Superman Spiderman Elsa Olaf Moana Simba Mufasa Bluey Bingo Elmo Grinch Rudolph Frosty Santa Claus Cupid Macbeth Hamlet Othello Beowulf Gilgamesh Odysseus Zeus Poseidon Hades Medusa
Nutcracker Shrek Yoda Vader Mickey Goofy Snoopy Garfield Clifford Godzilla Easter Christmas Thanksgiving Halloween Hanukkah Chanukah Kwanzaa Ramadan Eid Diwali Holi Nowruz Tet Passover Purim Juneteenth Valentine Valentines Mayo Oktoberfest
Spanish French German Italian English Arabic Mandarin Cantonese Hindi Urdu Farsi Swahili Hmong Karen Somali Marshallese Tagalog Portuguese Creole Haitian Mexican Canadian American African Asian European Hispanic Latino Latina Latinx Indigenous
Cherokee Navajo Lakota Dakota Ojibwe Choctaw Chickasaw Muscogee Apache Comanche Kiowa Osage Seneca Oneida Mohawk Onondaga Iroquois Haudenosaunee Christian Catholic Lutheran Baptist Methodist Muslim Islam Jewish Buddhist Hindu Sikh Amish
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Tues Thurs Weds Mon Wed Fri Sat Sun January February March April June July August September October November December Jan Feb Apr Aug Sept Oct Nov Dec
Mercury Venus Mars Jupiter Saturn Uranus Neptune Pluto Earth Olympiad Olympics Jeopardy Oscars Grammys Emmys Super Bowl Bible Quran Torah Koran Medicaid Medicare Congress Senate Pentagon Capitol FAFSA Pell Fulbright Rotary Kiwanis Elks Masons
Yankees Mets Giants Jets Bills Patriots Celtics Bruins Lakers Dodgers Packers Vikings Bears Lions Steelers Eagles Cowboys Texans Broncos Chiefs Raiders Seahawks Knicks Nets Sabres Rangers Islanders Wild Twins Timberwolves Thunder Sooners Bison Gophers
Hornets Wildcats Bulldogs Tigers Panthers Bobcats Huskies Falcons Hawks Cougars Mustangs Broncos Trojans Spartans Titans Warriors Knights Pirates Vikings Spuds Jaguars Rams Wolverines Badgers Hawkeyes Buckeyes Longhorns Jayhawks Razorbacks
Zamboni Jello Popsicle Frisbee Band-Aid Chapstick Bluetooth WiFi Wifi Internet Wikipedia Photoshop PowerPoint Prezi Jamboard Flubber Lexile Dibels Regents Montessori Common Core Stuyvesant Juilliard Harvard Yale Princeton Stanford Cornell Purdue Villanova
Colgate Vassar Oberlin Gonzaga Marquette Rutgers Clemson Auburn Baylor Tulane Duke Emory Syracuse Binghamton Cortland Oneonta Geneseo Oswego Concordia Dartmouth Tufts UMass Worcester`;

/** Everyday Spanish words, which the dictionary of English words lacks; the reader counts them as ordinary words too. */
export const spanishWords = `
abajo abierto abre abril abuela abuelo acaba además adentro agosto agua ahora algo alguien algunos allá allí alumna alumno alumnos amiga amigas amigo amigos amor año años antes apoyo aprende aprender aquel aquella aquí arriba arte asistir aún aunque
autobús aviso ayer ayuda ayudar baile bajo banda bebé bien bienvenidos boletas boletos bonito buen buena buenas bueno buenos busca cada calle camión camisa campeones cansada cansado canta canto carta casa casi celebración cena cerca cerrada chamarra chico
chica ciencias cierra cinco ciudad clase clases color comer comida comienza como cómo compañeros comunidad con concierto concurso conferencia contesta contigo contra corazón corre corte cosa cosas creo cuaderno cuál cuando cuándo cuántos cuarto cuatro cuenta
cuidado cumple cumpleaños da dan dar dato debe deben decir dejar dejó del dentro deporte desayuno desde despacho después día días dibujo dice dicen diciembre dijo dinero dios directora dolor domingo donde dónde dos durante ella ellas ellos empieza empezar
encontrar enero enfermera enfermo enseña enseñanza enseñar enseñó entonces entrada entre equipo era eran eres esa ésa escalera escribe escritura escuela escuelas ese eso español esposa esposo esta está estaba estado estamos están estar estas este esto estos estoy
estudia estudiante estudiantes examen excelente éxito facil fácil falta faltar faltó familia familias fecha felicidades felices feliz feria fiesta fin flores formulario foto fotos fruta fue fuera fuerte futuro gana ganar ganaron ganó gente gracias grado gran
grande grandes grupo gusta gustó ha había habla hablan hablar hace hacer hacia han hasta hay haz hecho hermana hermano hermosa hija hijas hijo hijos historia hogar hola hora horas hoy humo idioma iglesia igual importante invitación invitados jueves juega juego
jugar julio junio junta juntos las leche lectura lee leer leía lejos les libro libros listo llama llamada llamar llamó llega llegar llegó lleva llevar llora lloraba lloró los luego lugar lunes luz maestra maestras maestro maestros mal mañana mano marzo
martes matemáticas mayo media médico mejor mejores menos mes mesa meses miedo mientras miércoles mira mis misma mismo mochila momento mucha muchas mucho muchos muere mujer mundo música muy nada nadie navidad necesita necesitamos necesitan ninguno niña
niñas niño niños noche nombre nos nosotros nota notas noticias novena noviembre nuestra nuestras nuestro nuestros nueva nuevo nunca octubre oficina orgullosa orgulloso oro otra otras otro otros padre padres papá para parada pasa pasado pasar paseo patio paz
pelo pequeño perdió pero perro persona personas pide piensa piñata plaza poco poder porque porqué posada premio primavera primer primera primero pronto próxima próximo puede pueden puerta pues que qué queda quien quién quiere quieren quiero quinto recuerden regalo
reunión reyes ropa sábado sabe saben saber sacó sala salida salió salón salud saluda seis semana septiembre ser será si sí siempre siento siete sobre sol solo sólo somos son soy sube suspendieron tal también tan tanto tarde tardes tarea tareas tengo tenemos tener
tercero terminar tiempo tiene tienen tienda toda todas todo todos toma trabaja trabajar trabajo trae traer traigan tres triste tuvo última último una unas unidos uno unos usar útiles va vamos van vaya vea veces ven venga vengan venir ver verano verdad viaja viaje
vida viene vienen viernes visita vive voluntarios vuelve ya yo zapatos`;
