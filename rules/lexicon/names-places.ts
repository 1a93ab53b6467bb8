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
