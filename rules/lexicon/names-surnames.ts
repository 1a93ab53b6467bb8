/**
 * Surnames usual in US schools, by where they come from, written from general knowledge. Source of the compact table in
 * `rules/names/lexicon.data.ts`; not shipped itself. No accents: the reader folds them away.
 */
export const surnames = {
	/** The most frequent in the country: class 3. */
	common: `
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas
Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King
Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips
Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper
Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz
Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman
Butler Henderson Barnes Gonzales Fisher Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin
Wallace Moreno West Cole Hayes Bryant Herrera Gibson Ellis Tran Medina Aguilar Stevens Murray Ford Castro Marshall Owens
Harrison Fernandez Kennedy Wells Vargas Henry Chen Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter
Gordon Mendez Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Rose Stone Salazar Fox
Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley
Spencer Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Lane
Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter Lawrence
Sandoval Guerrero George Chapman Rios Estrada Ortega Watkins Greene Nunez Wheeler Valdez Harper Burke Larson Santiago
Maldonado Morrison Franklin Carlson Austin Dominguez Carr Lawson Jacobs OBrien Lynch Singh Vega Bishop Montgomery Oliver Jensen
Harvey Williamson Gilbert Dean Sims Espinoza Howell Li Wong Reid Hanson Le McCoy Garrett Burton Fuller Wang Weber Welch Rojas
Lucas Marquez Fields Park Yang Little Banks Padilla Day Walsh Bowman Schultz Luna Fowler Mejia`,
	english: `
Abbott Acker Ackerman Adair Adkins Ainsworth Albright Alderman Aldridge Allard Alston Ambrose Ames Anthony Applegate Archer
Arthur Ashby Ashford Ashley Ashworth Atkins Atkinson Atwood Averill Avery Ayers Babcock Bachman Bacon Badger Bagley Bain Baird
Baldwin Ball Ballard Bancroft Barber Barclay Barker Barlow Barnard Barnett Barr Barrett Barron Barry Bartlett Barton Bass Bassett
Bateman Bates Battle Baxter Beach Beal Bean Beard Beasley Beattie Beatty Beck Becker Beckett Bedford Beecher Belcher Bender
Benjamin Benson Bentley Benton Bernard Best Bird Bixby Blackburn Blackwell Blair Blake Blakely Blanchard Bland Blankenship
Blevins Bliss Block Bloom Blount Bolton Bond Boone Booth Bostick Boswell Bowden Bowen Bowers Bowles Boyce Boyer Boyle Brackett
Bradford Bradshaw Brady Bragg Branch Brand Brandt Brant Bray Brennan Brewer Brewster Bridges Briggs Bright Brink Bristol Britt
Brock Bronson Brower Browning Bruce Bryan Buchanan Buck Buckley Buckner Bullock Burch Burgess Burkhart Burnett Burnham Burr
Burris Burroughs Bush Byers Byrd Byrne Cahill Cain Caldwell Calhoun Callahan Callaway Cameron Camp Cannon Cantrell Cantu Cardwell
Carey Carlisle Carlton Carmichael Carney Carson Carver Case Casey Cash Cassidy Castle Chandler Chaney Chase Cherry Childers
Childs Christensen Christian Church Churchill Clancy Clarke Clay Clayton Clements Cleveland Clifford Clifton Cline Coates Cobb
Cochran Coffey Coffman Colby Colbert Collier Combs Compton Conley Connell Conner Connolly Connor Conrad Conway Cooke Cooley
Copeland Corbett Corbin Costello Cotton Courtney Covington Cowan Craft Craig Crane Crabtree Creech Crews Crockett Crosby Cross
Crow Crowley Culbertson Cullen Culver Cummings Cummins Currie Curry Curtis Dale Dalton Daly Daniel Darling Daugherty Davenport
Davidson Davies Dawson Deal Decker Delaney Dempsey Dennis Denton Derry Devine Dickens Dickerson Dickinson Dickson Dillard Dillon
Dixon Dobbs Dobson Dodd Dodge Dodson Doherty Dolan Donahue Donaldson Donnelly Donovan Dooley Dorsey Dotson Dougherty Douglas
Dowling Downey Downing Downs Doyle Drake Draper Drew Driscoll Driver Drummond Dudley Duffy Duke Dugan Dunbar Dunham Dunlap
Dunning Durham Dwyer Dyer Eason Eastman Easton Eaton Eddy Edmonds Egan Eldridge Elkins Elliot Ellison Emerson Emery England
English Ennis Erickson Ervin Erwin Estes Eubanks Everett Ewing Fagan Fairbanks Fairchild Farley Farmer Farrell Farris Faulkner
Fenton Ferrell Field Fielding Finch Finley Finn Fischer Fitch Fitzgerald Fitzpatrick Flanagan Fleming Fletcher Flood Flowers
Floyd Flynn Foley Forbes Forrest Forsyth Fortune Fountain Fowle Foy Frame Francis Frank Frazier Frederick French Friend Frost Fry
Frye Fulton Gaines Gallagher Galloway Gamble Gannon Garland Garner Garrison Gates Gentry Gerard Gibbons Gibbs Gifford Giles Gill
Gillespie Gilliam Gilmore Gladstone Glass Gleason Glenn Glover Goddard Godfrey Godwin Golden Good Goode Goodman Goodrich Goodwin
Gore Gorman Goss Gough Gould Grady Granger Graves Greenwood Greer Gregg Gregory Grier Griffith Griffiths Grimes Gross Grove
Groves Grubb Gunn Gunter Guthrie Guy Hackett Hagan Hale Haley Hammond Hampton Hancock Hand Haney Hardin Harding Hardy Hargrove
Harlan Harlow Harmon Harrell Harrington Hartley Hartman Harwood Haskell Hastings Hatch Hatcher Hatfield Hathaway Haven Hawley
Hayden Haynes Hays Head Heath Helms Hendricks Hendrix Henley Hensley Henson Herbert Herman Herndon Herring Hess Hester Hewitt
Hickey Hickman Higgins High Hilton Hinds Hines Hinton Hobbs Hodge Hodges Hogan Holbrook Holcomb Holden Holder Holland Holley
Holliday Hollis Holloway Holly Holman Holt Homer Hood Hooker Hooper Hoover Hopkins Hopper Horn Horne Horner Horton House Houston
Hoyt Hubbard Huber Huff Huffman Hull Hume Humphrey Humphries Hurley Hurst Hutchins Hutchinson Hyatt Hyde Ingram Irving Irwin Isaacs
Ives Jack Jacobson Jamison Jarvis Jefferson Jeffries Jennings Jewell Johns Joseph Joyce Judd Judge Kane Kay Keane Kearney Keating
Keegan Keene Keith Keller Kemp Kendall Kendrick Kenney Kent Kerr Kersey Key Keyes Kidd Kiley Kimball Kincaid Kinney Kirby Kirk
Kirkland Kirkpatrick Kline Knapp Knowles Knox Kramer Lacey Lackey Lake Lamb Lambert Lancaster Landry Lang Langford Langley
Langston Lanham Lanier Larkin Latham Lathrop Law Lawler Lawton Leach Leary Leavitt Ledford Leonard Leslie Lester Levine Levy Lincoln
Lindsay Lindsey Livingston Lloyd Locke Lockhart Logan Lott Love Lovell Lowe Lowery Lyle Lyman Lyon Lyons Mabry Mack Mackey Madden
Maddox Mahoney Major Malloy Malone Maloney Mann Manning Marks Marsh Marston Massey Mathews Mathis Maxwell May Mayer Mayes Maynard
Mayo Mays McAllister McBride McCabe McCall McCann McCarthy McCarty McClain McClellan McClure McConnell McCormack McCormick McCray
McCullough McDaniel McDermott McDonald McDonough McDowell McElroy McFadden McFarland McGee McGill McGinnis McGowan McGrath McGraw
McGregor McGuire McHenry McIntosh McIntyre McKay McKee McKenna McKenzie McKinley McKinney McKnight McLain McLaughlin McLean McLeod
McMahon McMillan McNally McNamara McNeil McNeill McPherson McQueen McRae MacDonald MacKenzie MacLeod Meacham Mead Meade Meadows
Means Medley Melton Mercer Meredith Merrill Merritt Metcalf Michaels Middleton Miles Millard Milton Miner Minor Mobley Moffett
Monahan Monroe Montague Moody Moon Mooney Moran Morgan Morin Morrow Morse Morton Mosley Moss Mott Moyer Mueller Mullen Mullins
Munson Murdock Myrick Nance Nash Neal Neil Newell Newman Newton Nickerson Nicholson Nixon Noble Noel Nolan Noonan Norman Norris
North Norton Norwood Nye Oakes Oakley Oconnell OConnor Odell Odom Odonnell Ogden OHara OKeefe OLeary ONeal ONeil ONeill OReilly
Orr Osborn Osborne Osgood OShea OSullivan OToole Otis Otto Overton Owen Pace Packard Page Paine Painter Parks Parrish Parsons Pate
Patrick Patton Paul Paxton Peacock Pearce Pearson Peck Penn Pennington Pepper Percy Perkins Pettit Petty Phelps Philips Pickett
Pike Piper Pitt Pittman Pitts Platt Plummer Poe Polk Pollard Pollock Pool Poole Pope Potter Potts Pratt Prescott Presley Preston
Prince Pritchard Proctor Pruitt Pryor Purcell Putnam Quick Quinlan Quinn Radcliffe Rainey Ramsey Rand Randall Randolph Rankin
Ransom Ratliff Rawlings Raymond Redding Redmond Reece Reese Reeves Regan Reilly Rhodes Rich Richard Richmond Richter Ricketts
Riddle Ridley Riggs Ritchie Ritter Roach Robb Robbins Roberson Robison Roche Rockwell Rodgers Rollins Roman Rooney Root Rosen Roth
Rowe Rowell Rowland Roy Royal Rubin Rucker Rush Rutherford Rutledge Ryder Sadler Salisbury Salter Sampson Samuels Sanderson Sanford
Sargent Saunders Savage Sawyer Sayers Schneider Schroeder Schwartz Sears Selby Sewell Sexton Seymour Shaffer Shannon Sharp Sharpe
Shea Shelby Sheldon Shelton Shepard Shepherd Sheppard Sheridan Sherman Sherwood Shields Shirley Short Sikes Silver Simms Simon
Singleton Skinner Slade Slater Sloan Small Smart Snow Sparks Sparrow Spears Speer Spence Springer Squires Stafford Stanford Stanley
Stanton Staples Stark Starr Steele Stein Stephenson Sterling Stevenson Stiles Stokes Stoddard Stout Stover Stratton Street
Strickland Strong Stuart Stubbs Sturgis Suggs Summers Sumner Sutherland Sutton Swain Swanson Sweeney Sweet Swenson Swift Sykes Talbot
Talley Tanner Tate Tatum Teague Temple Terrell Terry Thatcher Thayer Thorne Thornton Thorpe Thurman Thurston Tierney Tillman Timmons
Tobin Todd Tomlinson Townsend Tracy Travis Trent Trimble Tripp Trotter Tully Tuttle Twain Tyler Tyson Underwood Upton Vance Vaughan
Vaughn Vickers Vincent Vinson Wade Wadsworth Waldron Waldrop Walden Walker Waller Walls Walter Walters Walton Ware Warner Washburn
Washington Waters Watts Waugh Wayne Weeks Weiss Welles Wendell Wentworth Wesley Wesson Whalen Wheaton Whipple Whitaker Whitehead
Whitfield Whiting Whitley Whitlock Whitman Whitney Whittaker Wilcox Wilder Wiley Wilkerson Wilkins Wilkinson Willard Willett
Williford Willoughby Wills Wilmot Winfield Wingate Winslow Winston Winters Wise Wolf Wolfe Woodard Woodruff Woods Woodson Woodward
Woody Wooten Worley Worth Worthington Wyatt Wylie Wynn Yates Yeager York Yost Zimmerman Adeyemi-Clarke Abernathy Beauchamp Pettway
Broadnax Gadsden Manigault Ravenel Boykin Gaskins Toliver Tolliver Merriweather Bozeman Bolden Braxton Crenshaw Dandridge Dupree
Fontenot Gatewood Hairston Heyward Lattimore Ledbetter McAdoo McClendon Pinckney Pinkney Rutledge Shabazz Witherspoon Younger
Quarles Whigham Bankhead Cheatham Dumas Frierson Gilliard Goodlett Jernigan Joyner Mayfield Peebles Purnell Spann Stallworth
Tisdale Vick Wimberly Womack Yarbrough`,
	german: `
Achterberg Albrecht Amsel Arndt Bauer Baum Baumann Baumgartner Becker Beckmann Behrens Berger Bergmann Bernstein Bischoff Blum
Boehm Bohm Brandt Braun Brinkman Bruckner Brunner Buchholz Burkhardt Daum Dietrich Dietz Dreyer Ebert Eckert Ehlers Eichhorn
Eisenberg Engel Engelhardt Epstein Ernst Feldman Fink Fleischer Foerster Frankel Franz Freund Friedman Fritz Fuchs Geiger Gerber
Gerhardt Goldberg Goldman Goldstein Gottlieb Graf Greenberg Grossman Gunther Haas Hahn Hartmann Hauser Heinrich Heinz Heller
Herrmann Herzog Hirsch Hoffmann Holtz Horowitz Huber Jager Kaiser Katz Kaufman Kaufmann Keller Kessler Klein Klug Knopf Koch Koehler
Kohler Kohn Kraft Kramer Kraus Krause Krueger Kruger Kuhn Kunkel Kunz Lehman Lehmann Lenz Lieberman Lindemann Ludwig Maier Mandel
Mayer Meier Mendel Metzger Meyers Mohr Moser Muller Nagel Neumann Oppenheimer Ostermann Pfeiffer Pohl Reich Reinhardt Reinhart
Richter Riemann Rosenberg Rosenthal Rothman Sauer Schaefer Schafer Schatz Scherer Schiller Schilling Schlosser Schmitt Schmitz
Schreiber Schroder Schubert Schuler Schulman Schulte Schulz Schumacher Schuster Schwab Schwarz Seidel Shapiro Siegel Sommer Spiegel
Stahl Steinberg Steiner Stern Stoltz Strauss Traub Ullrich Unger Vogel Vogt Voss Wagoner Weinberg Weiner Weinstein Werner Wexler
Winkler Witt Wolff Zeller Ziegler Zimmer Kuefler Heitkamp Schafer Strand Feist Goetz Kuntz Leier Schaan Schneibel Vetter
Yoder Stoltzfus Lapp Zook Hershberger Troyer Miller Hostetler Beiler Esh Fisher Kauffman Swartzentruber Mast Schlabach Bontrager`,
	nordic: `
Aasen Aamodt Anders Andersen Arneson Aune Bakken Berg Bergstrom Bjork Bjorklund Blomquist Borg Brekke Bye Carlsen Christiansen Dahl
Dahlberg Eide Ekstrom Eklund Engen Engstrom Enger Eriksen Erickson Fossum Gulbranson Gustafson Haakenson Hagen Halvorson Hammer
Haugen Hedlund Helgeson Hendrickson Hoff Holm Holmberg Holte Husby Ingebretsen Isaksen Iverson Jacobsen Jensen Johansen Johansson
Jorgensen Karlsson Kjos Knudsen Knutson Kristiansen Larsen Lien Lind Lindberg Lindgren Lindholm Lindquist Lindstrom Loken Lund
Lundberg Lundeen Lundgren Lundquist Madsen Magnuson Mikkelson Moe Mortenson Munk Nielsen Nilsen Nordby Nordstrom Norgaard Nygaard
Nyberg Nystrom Odegaard Olsen Opdahl Ostby Ostlund Overby Paulsen Paulson Pedersen Petersen Quist Rasmussen Ronning Rud Rustad
Sandberg Sather Schjeldahl Selvig Simonson Skaar Sjoberg Skoglund Soderberg Solberg Sorensen Sorenson Stenberg Stenerson Stensrud
Strom Sundberg Svendsen Swenson Thompsen Thorson Torgerson Tollefson Torvik Tveit Ulrich Viken Wahlstrom Westby Wold Ylitalo
Makinen Virtanen Korhonen Niemi Laine Heikkinen Koskinen Lahti Maki Saari Salo Kangas Bergquist Hagstrom Engebretson Gunderson
Halverson Bergeson Syverson Thorvaldson Finseth Grinde Sveen Kvamme Fjelstad`,
	dutchFrench: `
VanDyke VanHorn VandenBerg Vanderveen Vanderbilt VanderMeer VanderWal Vandermolen Vandenberg Dykstra Hoekstra Hofstra DeVries
DeJong DeBoer DeGroot DeWitt DeYoung DeHaan Kuiper Kuipers Visser Bakker Mulder Bos Smit Dekker Postma Zuidema Boersma Roosevelt
Schuyler Schoonover Ten Terpstra Veenstra Zylstra Zandstra Wiersma Huizenga
Arsenault Aubin Babineaux Beauchamp Beaudoin Beaulieu Beaumont Belanger Benoit Bergeron Bernier Berube Bissonnette Blanchet Boisvert
Bouchard Boucher Boudreau Boudreaux Bourgeois Bourque Breaux Broussard Brousseau Caron Castonguay Champagne Charbonneau Charette
Chauvin Chevalier Cloutier Comeau Cormier Cote Couture Daigle Deschaine Desjardins Desrosiers Doucet Doucette Dube Dubois Dufour
Duhamel Dumont Dupont Dupuis Duquette Duval Faucher Fontaine Fortier Fortin Fournier Gagne Gagnon Gallant Gaudet Gauthier Gautreaux
Gendron Giroux Godin Gosselin Goulet Grenier Guidry Guillory Hebert Jolicoeur Labelle Labonte Lachance Lacroix Lafleur Laflamme
Lafontaine Lajoie Lalonde Lambert Langlois Lapierre Lapointe Larose Lavallee Lavigne Lavoie Leblanc Leclair Leclerc Leduc Lefebvre
Leger Lemay Lemieux Letourneau Levesque Loiselle Marceau Marchand Martel Martineau Melancon Menard Mercier Messier Michaud Moreau
Morin Nadeau Ouellette Paquette Paquin Paradis Parent Patenaude Pelletier Perreault Perrault Picard Plourde Poirier Poulin Prevost
Provost Quintal Racine Raymond Renaud Richard Rioux Rivard Robichaud Robichaux Rousseau Roy Savoie Simard Soucy StPierre Sylvain
Tetreault Theriault Thibault Thibodeau Thibodeaux Toussaint Tremblay Trudeau Turcotte Vachon Veilleux Verret Vigneault Villeneuve
Hamel Lussier Bilodeau Desmarais Gamache Lareau Brodeur Cartier`,
	italian: `
Abate Abruzzo Albanese Amato Amoroso Angelini Antonelli Bagnoli Barbieri Barone Basile Battaglia Bellini Benedetto Benedetti Bianchi
Bianco Bonanno Bonavita Bruno Bucci Calabrese Cafaro Campana Caputo Carbone Cardillo Cardinale Carlucci Caruso Castellano Catalano
Cavallo Ciccone Cirillo Coletti Colombo Columbo Conte Conti Coppola Corrado Corsi Costa Costantino Cuomo DAgostino DAmico DAmbrosio
DAngelo DeAngelis DeLuca DeMarco DeRosa DeSantis DeStefano DiBenedetto DiCaprio DiMaggio DiNapoli DiPietro DiStefano Donato Esposito
Falcone Farina Fazio Ferrara Ferrari Ferraro Ferro Fiore Fontana Franco Fusco Gallo Galante Gambino Gentile Giordano Giuliani
Giuliano Grasso Greco Grillo Guarino Guerra Iacobucci Iannucci Lanza LaRosa Leone Lombardi Lombardo Longo Lorenzo Luciano Lupo
Mancini Mancuso Manfredi Marchetti Mariani Marinelli Marino Martinelli Martino Marzano Masi Mastro Mazza Mazzarella Mele Messina
Milano Molinari Monaco Montanari Morelli Moretti Moschella Napoli Napolitano Nardone Natale Neri Nicoletti Orlando Orsini Pacino
Pagano Palermo Palmieri Palumbo Panetta Parisi Pastore Pellegrini Pellegrino Perri Perrone Petrillo Petrone Piazza Piccolo Pisano
Pugliese Ranieri Ricci Riccio Rinaldi Ritrovato Rizzo Romano Rossetti Rossi Ruggiero Russo Sabatini Salerno Salvatore Santangelo
Santoro Sartori Savino Scalise Serra Silvestri Sorrentino Spadafora Stefano Tedesco Testa Tomasi Trapani Tucci Urbano Valente Valenti
Venturi Vitale Vitiello Volpe Zito Sroka DelVecchio DellaRosa Fiorello`,
	slavic: `
Adamczyk Adamski Andrejewski Babic Baran Baranowski Bartkowski Bielski Bogdanov Bondarenko Borkowski Boyko Brzezinski Chernov
Chmielewski Cieslak Czajka Czarnecki Dabrowski Danko Dobrowolski Drozd Dubinsky Dudek Dvorak Dziedzic Fedorov Filipek Gajewski
Goldfarb Gorski Grabowski Grudzinski Gulyas Halas Horvat Horvath Hrabovsky Ivanenko Ivanov Ivanova Jablonski Janik Jankowski Janowski
Jaworski Kaczmarek Kaminski Karpinski Kaspar Kasprzak Katona Klimek Klimov Kmiec Kolar Kolb Komarov Konecny Kopec Korczak Koslowski
Kostka Kovac Kovacs Kovalchuk Kovalenko Kovalev Kowalczyk Kowalski Kozak Kozlov Kozlowski Kral Krawczyk Krol Krupa Kubiak Kucera
Kucharski Kuzmin Kuznetsov Lebedev Lesniak Lewandowski Lis Lisowski Lukasik Lysenko Majewski Makarov Malek Malinowski Marek Markov
Maslowski Mazur Medvedev Melnik Melnyk Michalak Michalski Mikhailov Mikulski Milosevic Morozov Moroz Mroz Nagy Nemeth Nikolaev
Nowak Nowakowski Nowicki Novak Novikov Novotny Olczak Olszewski Orlov Orlowski Ostrowski Pavlenko Pavlov Pavlovic Pawlak Pawlowski
Pekar Petrenko Petrov Petrova Petrovic Petrovich Pietrzak Piotrowski Podolski Pokorny Polanski Popov Popova Popovic Prochazka
Romanenko Romanov Rudenko Rusnak Rutkowski Rybak Sadowski Savchenko Sawicki Semenov Sergeev Shevchenko Sikora Sikorski Simonov Skala
Slovik Smirnov Sobczak Sobol Sokolov Sokolowski Soltys Stankiewicz Stasiak Stepanov Stojanovic Svoboda Swiatek Szabo Szczepanski
Szymanski Tarasov Tkachenko Tkachuk Todorov Tomasek Toth Urban Urbanski Ursu Vargas Vasiliev Vasquez Vlasov Volkov Voloshyn
Vukovic Walczak Warzecha Wasilewski Wieczorek Wilk Wisniewski Witkowski Wojcik Wojciechowski Wojtowicz Wolski Wozniak Wrobel Yurchenko
Zajac Zaleski Zaitsev Zawadzki Zelenko Zelinski Zhukov Zielinski Ziolkowski Hadzic Begic Delic Halilovic Hodzic Husic Imamovic
Jovanovic Kovacevic Mujic Mehic Omerovic Osmanovic Softic Suljic Tomic Markovic Nikolic Djordjevic Dimitrov Georgiev Petkov Popescu
Ionescu Munteanu Rusu Moldovan Ciobanu Gheorghe Radu Stan Hoxha Gjoka Shehu Krasniqi Berisha Gashi Hoti Dushku Prifti Kola Marku
Papadopoulos Pappas Nikolaidis Georgiou Dimitriou Antoniou Stavros Karras Kostas Economou Christou Makris Vlahos Manos Angelos
Petrosyan Sargsyan Grigoryan Harutyunyan Hakobyan Manukyan Karapetyan Khachatryan Avetisyan Hovhannisyan Kasparian Bedrosian
Sarkisian Kardashian Hagopian`,
	hispanic: `
Abarca Abeyta Abrego Acevedo Acosta Acuna Adame Aguayo Aguero Aguilera Aguirre Alaniz Alarcon Alba Albarran Alcala Alcantar Alcantara
Alejo Aleman Alfaro Alicea Almanza Almaraz Almeida Almonte Alonso Alonzo Altamirano Alva Alvarenga Amaya Amador Amezcua Anaya Andrade
Andino Angel Angulo Apodaca Aponte Aquino Aragon Aranda Araujo Arce Archuleta Arciniega Arellano Arevalo Arguello Arias Arguelles
Armendariz Armenta Armijo Arredondo Arreola Arriaga Arroyo Arteaga Arzate Ascencio Astorga Avalos Avelar Avila Aviles Ayala Ayon
Baca Badillo Baez Bahena Balderas Ballesteros Banda Banuelos Barahona Barajas Barba Barcenas Barraza Barrera Barreto Barrientos
Barrios Barron Bautista Becerra Bejarano Beltran Benavides Benavidez Benitez Bermudez Bernal Berrios Betancourt Blanco Bonilla Borja
Borrego Botello Bravo Briones Briseno Brito Buenrostro Burgos Bustamante Bustillos Bustos Caballero Cabral Cabrera Cadena Caceres
Calderon Calixto Calvillo Calvo Camacho Camarena Camargo Campos Canales Candelaria Cano Cantu Caraballo Cardenas Cardona Cardoza
Carranza Carrasco Carreon Carrera Carrillo Carrion Carvajal Casas Casillas Castaneda Castellanos Castellon Castillon Castrejon Caudillo
Cavazos Cazares Ceballos Cedillo Ceja Centeno Cepeda Cerda Cervantes Cerritos Chacon Chaidez Chapa Charles Chairez Chaparro Cisneros
Cobos Collado Collazo Colon Concepcion Contreraz Cordero Cordova Corona Coronado Coronel Corral Corrales Correa Cortes Cortez Cota
Covarrubias Crespo Cuellar Cuevas Cuevas Curiel Davalos Davila DeAnda DeJesus DeLaCruz DeLaRosa DeLaTorre DeLeon DelRio Delacruz
Delarosa Delatorre Deleon Delvalle Diego Duarte Duenas Duran Echeverria Elias Elizalde Elizondo Enriquez Escalante Escalera Escamilla
Escobar Escobedo Escoto Esparza Espinal Espino Espinosa Esquivel Estevez Esteban Fajardo Farias Felix Feliciano Ferrer Fierro Figueroa
Flor Fonseca Fragoso Fraire Franco Frias Fuentes Fuerte Gaitan Galarza Galaviz Galeana Galicia Galindo Gallardo Gallegos Galvan Galvez
Gamboa Gamez Gaona Garay Garduno Garibay Garrido Garzon Gaspar Gastelum Gaytan Gil Giron Godinez Godoy Gonzaga Grajeda Granados Granillo
Guajardo Guardado Guerra Guevara Guillen Guillermo Gurrola Guardiola Haro Henriquez Heredia Hermosillo Hidalgo Hinojosa Holguin Huerta
Huizar Hurtado Ibarra Infante Iniguez Irizarry Islas Izaguirre Izquierdo Jacquez Jaime Jaimes Jara Jaramillo Jasso Jauregui Juarez
Jurado Justo Landa Landeros Lara Lazo Leal Ledesma Leija Lemus Leon Lerma Leyva Licea Limon Linares Lira Lizarraga Llamas Loera Lomeli
Longoria Lovato Loya Lozada Lozano Lucero Lucio Luevano Lugo Lujan Machado Macias Madera Madrid Madrigal Magallanes Magana Maldonado
Mancilla Manriquez Manzanares Manzo Marin Marrero Marroquin Marrufo Mares Mata Matos Maya Mayorga Mazariegos Medrano Melendez Melgar
Melgoza Membreno Mena Menchaca Mendiola Mendieta Mendivil Meraz Mercado Merino Meza Michel Mier Mijares Millan Miramontes Miranda Mireles
Mojica Molina Monarrez Mondragon Monge Monreal Montalvo Montanez Montano Montelongo Montenegro Montero Montes Montiel Montoya Mora Moraga
Morán Mosqueda Mota Moya Munguia Murguia Murillo Muro Naranjo Narvaez Nava Navarrete Navarro Nazario Negrete Negron Neri Nevarez Nieto
Nieves Noriega Nunes Obregon Ocampo Ocasio Ochoa Ojeda Olivares Olivarez Olivas Oliva Olmedo Olmos Olvera Ontiveros Oquendo Ordaz Ordonez
Orellana Ornelas Oropeza Orosco Orozco Orta Ortiz Osorio Osorno Otero Oviedo Pabon Pacheco Pagan Palacio Palacios Palma Palomares Palomino
Pantoja Paredes Parra Partida Pastrana Patino Paz Pedraza Pedroza Peguero Pelayo Peralta Perales Perdomo Pereira Pereyra Pichardo Pimentel
Pina Pineda Pinedo Pinto Pizarro Plascencia Plaza Polanco Ponce Porras Portillo Posada Prado Preciado Prieto Puente Puentes Puga Pulido
Quesada Quevedo Quezada Quijano Quiles Quinones Quinonez Quintana Quintanilla Quintero Quiroga Quiroz Ramon Rangel Rascon Razo Rendon
Renteria Resendez Resendiz Retana Reveles Reyna Reynoso Ricardo Rico Rincon Riojas Riquelme Rivas Rivero Robledo Robles Rocha Rodarte
Rodrigues Rojo Roldan Rolon Romo Rosa Rosado Rosales Rosario Rosas Rubalcaba Rubio Rueda Ruelas Ruvalcaba Saavedra Saenz Salas Salazar
Salcedo Salcido Saldana Saldivar Salgado Salinas Samaniego Samayoa Sandoval Santacruz Santamaria Santana Santillan Sarabia Sauceda Saucedo
Segovia Segura Sepulveda Serna Serrano Serrato Sierra Sifuentes Siguenza Siqueiros Solano Solis Solorio Solorzano Sorto Sosa Sotelo
Sotomayor Suarez Tafoya Talamantes Tamayo Tapia Tavarez Tejada Tejeda Tellez Tello Tenorio Teran Terrazas Tijerina Tinoco Tirado Toledo
Toribio Toro Torrez Tovar Trejo Trevino Trinidad Trujillo Ulloa Umana Urbina Uribe Urena Urias Urrutia Valadez Valderrama Valdes Valdivia
Valdovinos Valencia Valentin Valenzuela Valerio Valladares Valle Vallejo Valles Valverde Vaquera Varela Vargas Vasques Vela Velarde
Velasco Velasquez Velazquez Velez Veliz Venegas Ventura Vera Verdugo Vergara Viera Vigil Villa Villagomez Villagrana Villalba Villalobos
Villalpando Villanueva Villareal Villarreal Villasenor Villatoro Villegas Viramontes Virgen Vivas Viveros Yanez Ybarra Yepez Zamarripa
Zambrano Zamora Zamudio Zapata Zaragoza Zarate Zavala Zelaya Zepeda Zuniga Zurita Coc Caal Choc Pop Xol Tiul Cucul Chub Maquin Ical
Tzoc Ajanel Ixcoy Tzunun Chavajay Mendoza Bolom Us Yat Sub Pec Tojin Raxcaco Ixchop Lux Morente Tum Cuz Bac Tec Che Ixim Toc Paau Beb
Ax Batz Chen Coy Cu Quej Teni Sacul Mucu Cholom Ichich Xo Caz Botzoc Chiquin Tzib Sis Quib Rax`,
	portugueseFilipino: `
Abreu Alves Amaral Andrade Araujo Arruda Azevedo Barbosa Barros Batista Bettencourt Borges Botelho Braga Brandao Cabral Cardoso Carneiro
Carvalho Cavalcante Coelho Correia Couto DaCosta DaSilva DeSousa DeSouza Dias Duarte Esteves Faria Fernandes Ferreira Figueiredo
Fonseca Freitas Furtado Gomes Goncalves Gouveia Henriques Leite Lima Lopes Macedo Machado Marques Martins Medeiros Melo Mendes Monteiro
Moniz Moraes Moreira Moura Nascimento Neves Nogueira Nunes Oliveira Pacheco Paiva Pereira Pimenta Pinheiro Pires Queiroz Ramalho Raposo
Rebelo Rezende Ribeiro Rocha Sa Salgueiro Sampaio Santana Sequeira Serpa Silveira Simoes Soares Sousa Souza Tavares Teixeira Teves
Vaz Viana Vieira Xavier Abad Abella Agbayani Aguinaldo Alcaraz Alcantara Almario Ancheta Andal Aquino Bacani Bagasan Balagtas Banaag
Baptista Basilio Batungbakal Bautista Bondoc Buenaventura Bulaong Cabrera Calaguas Capili Carandang Casimiro Catacutan Cayabyab Cayetano
Cuenca Custodio Dacanay Dagohoy Dalisay Datu Dayrit Dela Delos Dimaculangan Dimaandal Dizon Domingo Dumlao Ebarb Encarnacion
Enriquez Estrella Evangelista Fajardo Galang Gatchalian Gatdula Guinto Guevarra Ilagan Jacinto Javier Lacson Lagman Lansangan Lapid
Laurel Legaspi Liwanag Lumibao Macapagal Macaraeg Magbanua Magno Magpantay Magsaysay Malabanan Manalo Manalang Mangubat Manlapaz Mapa
Mariano Masangkay Mercado Natividad Ocampo Olaguer Pacquiao Padua Pangilinan Panganiban Pascual Pascua Pamintuan Punzalan Quiambao
Quirino Quizon Ramoso Sabado Salonga Santiago Sarmiento Sison Soriano Sumulong Tabora Tolentino Tiongson Tumbaga Valerio Velasco
Viloria Villaruel Yap Ylagan Zabala Dimayuga Catindig Macaraig Pagaduan Cabebe Agustin Abalos`,
	chinese: `
Bai Bao Bi Bian Cai Cao Cen Chai Chan Chang Chao Chau Cheng Cheung Chi Chiang Chien Chin Ching Chiu Cho Chou Chow Chu Chua Chuang Chui
Chun Chung Cui Dai Deng Ding Dong Dou Du Duan Eng Fan Fang Fei Feng Fong Foo Fu Fung Gan Gao Ge Geng Gong Gu Guan Gui Guo Hai Han Hao He
Hsia Hsiao Hsieh Hsu Hu Hua Huang Hui Hung Huo Hwang Jia Jian Jiang Jiao Jin Jing Kan Kang Ke Keung Kong Koo Kuang Kung Kuo Kwan Kwok
Kwong Lai Lam Lan Lao Lau Law Lei Leong Leung Liang Liao Lien Lim Lin Ling Liu Lo Loh Loo Lou Lu Lui Luk Lum Luo Lv Ma Mah Mai Mak Mao
Mei Meng Miao Mo Mok Mui Ng Ngai Ni Nie Ning Niu Ong Ou Ouyang Pan Pang Pei Peng Poon Pu Qi Qian Qiao Qin Qiu Qu Quan Ren Rong Ruan Rui
Sha Shang Shao Shek Shen Sheng Shi Shiu Shu Shui Shum Si Siu Situ So Song Su Sun Sung Szeto Tai Tam Tan Tang Tao Teng Teo Tian Ting Tong
Tsai Tsang Tse Tseng Tsoi Tsui Tu Tung Wan Wei Wen Weng Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Yam Yan Yao Yau Ye Yee Yeh Yen Yeo
Yeung Yi Yim Yin Ying Yip Yiu Yu Yuan Yue Yuen Yun Yung Zang Zeng Zha Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zhuo Zou Zuo`,
	koreanJapanese: `
Ahn An Bae Baek Bahng Bang Byun Cha Chae Cheon Choe Choi Choo Chun Chung Eom Gil Gwak Ha Ham Han Hong Hur Hwang Hyun Im Jang Jeon Jeong
Ji Jo Joo Joung Ju Jun Jung Kang Ko Koh Kwak Kwon Lim Maeng Min Moon Nam Namgung No Noh Oh Pak Paik Pyo Rhee Ro Roh Ryu Seo Seok Seong
Shim Shin Sim Sohn Suh Son Um Won Woo Yeo Yeom Yi Yoo Yoon You Yum
Abe Adachi Akiyama Ando Aoki Arai Arakawa Asano Baba Chiba Endo Fujii Fujimoto Fujita Fujiwara Fukuda Goto Hamada Hara Harada Hasegawa
Hashimoto Hayashi Higa Higashi Hirano Hirata Honda Hori Hoshino Iida Ikeda Imai Inoue Ishida Ishihara Ishii Ishikawa Ito Iwasaki Kaneko
Kaneshiro Kato Kawaguchi Kawamoto Kawamura Kawasaki Kikuchi Kimura Kinoshita Kishi Kitagawa Kobayashi Koga Kojima Komatsu Kondo Kubo
Kudo Kuroda Maeda Maruyama Matsuda Matsui Matsumoto Matsuo Matsuura Mikami Miura Miyagi Miyahara Miyamoto Miyazaki Mizuno Mori Morimoto
Morita Murakami Murata Nagai Nakagawa Nakahara Nakajima Nakamoto Nakamura Nakano Nakashima Nakata Nakayama Nishi Nishida Nishimura
Noguchi Nomura Oda Ogawa Okada Okamoto Okamura Okubo Ono Onishi Ota Otani Oshiro Saito Sakai Sakamoto Sakata Sakurai Sano Sasaki Sato
Shibata Shigemoto Shimada Shimizu Shinohara Sugimoto Sugiyama Suzuki Tachibana Tagawa Takagi Takahashi Takeda Takeuchi Tamura Tanabe
Tanaka Tani Taniguchi Teraoka Tokuda Toyama Tsuchiya Tsuda Uchida Ueda Ueno Uehara Wada Watanabe Yamada Yamaguchi Yamamoto Yamanaka
Yamasaki Yamashita Yamauchi Yano Yasuda Yokoyama Yoshida Yoshikawa Yoshimura`,
	vietnameseSoutheastAsian: `
Au Banh Bui Cao Chau Chu Chung Cu Dam Dang Dao Dinh Do Doan Duong Giang Ha Hoang Ho Hong Hua Huynh Khuc Khuu Kieu La Lac Lai Lam Le Luong
Luu Ly Mac Mach Mai Nghiem Ngo Nguy Ngan On Pham Phan Phung Quach Ta Tang Thach Thai Than Thieu Ton To Tong Tran Trieu Trinh Truong Tu Ung
Van Vang Vien Vo Vu Vuong Vuu
Cha Chang Cheng Chue Fang Hang Her Khang Kong Kue Lee Lo Lor Ly Moua Mua Pha Song Thao Vang Vue Xiong Yang Yer Yaj Lis Tsab Xyooj Vaj Hawj
Muas Thoj Xiongpao Saechao Saelee Saephan Saeteurn Saetern Saelor
Bounlangsy Chanthavong Chanthalangsy Inthavong Keomany Khamvongsa Khounlavong Luangrath Manivong Naovarath Phommachanh Phommavongsa
Phonesavanh Phoumsavanh Rattanavong Sayavong Sengsavang Sengsouvanh Sisouphanh Sisavath Souphanthong Souvannavong Syharath Thammavong
Vongphachanh Vongsa Vongsavath Xayavong Bounyavong Douangphrachanh Keovongsa Soukaseum
Chea Chhay Chhim Chhun Chim Chin Chhoeun Heng Hem Huot Keo Khiev Khim Khin Khun Kim Kong Leang Leng Long Ly Mao Meas Meng Mom Neang Nhem
Nop Nuon Ouk Oum Pech Pen Phan Phin Phon Pich Prak Prum Ros Roeun Rath Sam San Sao Sar Sek Seng Sieng Sim Sin Sok Som Son Sor Soth Sou
Suon Tep Thach Thoeun Thy Tith Touch Uch Uk Un Ung Va Vann Yim Yin Yon You Aung Htoo Htun Hlaing Kyaw Lwin Maung Min Moe Myint Naing Nyunt
Oo Paw Say Soe Tun Thein Than Win Wah Zaw Zin Gay Ku Eh Shee Mu Blut Taw Thaw Htay Hser Lay Ler Mo Moo Poe Po Wai Dee Doh Nay Ree
Bawi Cung Hlei Lian Mang Ngun Sang Thang Thawng Uk Za Zam Hnin Khaing Phyo
Srisai Suwan Saetang Chaiyasit Wongsa Rattanakorn Boonmee Suksawat Charoensuk Santoso Wijaya Widjaja Hartono Setiawan Gunawan Kusuma
Halim Susanto Tanaka Hidayat Nugroho Saputra Pratama Siregar Nasution`,
	southAsian: `
Acharya Aggarwal Agarwal Agrawal Ahluwalia Ahuja Amin Anand Ananth Apte Arora Arya Athreya Babu Bafna Bajaj Bajwa Bakshi Balakrishnan
Balasubramanian Banerjee Bansal Barua Basnet Basu Batra Bhagat Bhakta Bhandari Bharadwaj Bhargava Bhat Bhatia Bhatnagar Bhatt Bhattarai
Bhattacharya Bhattacharjee Bisht Biswas Bora Bose Chadha Chahal Chakrabarti Chakraborty Chand Chandra Chandran Chandrasekhar Chatterjee
Chaturvedi Chaudhari Chaudhary Chaudhry Chauhan Chawla Chhetri Chopra Choudhary Choudhury Chowdhury Dahal Dalal Das Dasgupta Dave Datta
Deol Desai Deshmukh Deshpande Deshmukh Dev Devkota Dhaliwal Dhar Dhawan Dhillon Dhingra Dholakia Dixit Doshi Dua Dubey Dutt Dutta Dwivedi
Gaekwad Gandhi Ganesan Ganesh Ganguly Garg Gautam George Ghimire Ghosh Gill Giri Goel Gokhale Gopal Gopalan Goswami Govindan Goyal Grewal
Guha Gulati Gupta Gurung Gurjar Guntur Handa Hegde Hora Iyengar Iyer Jadhav Jagannathan Jain Jaiswal Jaswal Javeri Jha Jindal Jogi Johal Joshi
Juneja Kadam Kala Kalra Kamath Kandel Kang Kannan Kapadia Kapoor Kapur Karki Kashyap Kaul Kaur Khadka Khanal Khanna Khatri Khurana Kohli
Koirala Konda Kothari Koul Krishna Krishnamurthy Krishnan Kulkarni Kumar Kumari Kundu Kurian Kurup Lal Lama Lamichhane Limbu Luthra Magar
Mahajan Maharjan Mahato Mainali Maitra Majumdar Malhotra Malik Malla Mandal Mani Mann Marathe Mathew Mathur Mehra Mehrotra Mehta Menon Mishra
Misra Mistry Mitra Mittal Modi Mohan Mohanty Mukherjee Mukhopadhyay Murthy Muthu Naidu Naik Nair Nambiar Nanda Narang Narayan Narayanan Natarajan
Nath Nayak Nayar Negi Nepal Neupane Ojha Oli Pai Pal Palaniappan Panchal Panda Pande Pandey Pandit Pandya Panicker Pant Parekh Parikh Parmar
Patil Patnaik Pathak Paudel Pawar Phadke Pillai Poddar Pokharel Pokhrel Poudel Prabhakar Prabhu Pradhan Prakash Prasad Purohit Puri Raghavan Rai
Raina Raj Raja Rajagopal Rajan Rajput Raju Ram Ramachandran Raman Ramanathan Ramaswamy Ramesh Rana Randhawa Ranganathan Rao Rath Rathod
Rathore Rawat Reddy Regmi Rijal Roy Roychowdhury Sabharwal Sachdev Sachdeva Saha Sahni Sahoo Sahu Saini Samanta Sandhu Sangha Sapkota Sapra
Sarin Sarkar Sastry Sathe Satyanarayana Savant Sawant Saxena Sehgal Sekhon Sen Sengupta Seth Sethi Shah Shankar Sharma Shastri Shenoy Sherpa
Shetty Shinde Shrestha Shroff Shukla Sidhu Sikka Singhal Singhania Sinha Sodhi Solanki Somani Sood Soni Sood Sridhar Srinivasan Srivastava
Subedi Subramaniam Subramanian Sundaram Suri Swaminathan Swamy Tamang Tandon Taneja Tamrakar Thakkar Thakur Thapa Thomas Tiwari Tomar Tripathi
Trivedi Upadhyay Uppal Vaidya Vaidyanathan Varghese Varma Vasudevan Venkataraman Venkatesan Venkatesh Verma Vij Virk Viswanathan Vohra Vora
Vyas Wadhwa Waghmare Walia Yadav Zaveri Perera Fernando Silva Jayawardena Wickramasinghe Rajapaksa Gunawardena Bandara Dissanayake Senanayake
Thapaliya Adhikari Bhujel Biswa Darjee Dhungana Gajmer Mongar Monger Rizal Siwakoti Timsina Wagley`,
	muslimWorld: `
Abbas Abbasi Abboud Abdallah Abdelaziz Abdelrahman Abdi Abdo Abdullah Abdullahi Abdulrahman Abed Aboud Abraham Abukar Adan Aden Afridi Afzal
Agha Ahmad Ahmadi Ahmadzai Ahmed Akbar Akbari Akhtar Akram Alam Alavi AlAmin AlHassan AlJabri AlKhatib AlMansour AlMasri AlNajjar AlRashid AlSaadi
AlSaleh AlTamimi Aldawsari Alharbi Ali Alkhatib Alghamdi Alotaibi Alqahtani Alshehri Alsayed Amin Amini Amir Amiri Anjum Ansari Anwar Aqeel
Arain Arif Arshad Asad Asghar Ashraf Aslam Asmar Assaf Atallah Atiyeh Awad Awale Awan Ayad Ayoub Ayub Aziz Azizi Azimi Bakr Bashir Baig Bakhsh
Bakkar Barakat Barkat Barre Barzani Bayat Baydoun Begum Beydoun Bibi Bilal Boulos Butt Cheema Chaudhry Dahir Daher Darwish Daud Dawood Deeb Diab
Diriye Dualeh Duale Durrani Egal Elmi ElSayed Elsayed Elias Eltayeb Emami Esmaili Fadel Fahmy Faqiri Farah Faraj Farhan Farooq Farooqi Farouk Fawzi
Fayad Fayyad Ghani Ghanem Ghazi Ghorbani Gul Guled Gure Habib Habibi Haddad Hadi Hafeez Haider Haidari Haji Hajjar Hakim Hakimi Halabi Hamad Hamdan
Hamid Hamidi Hammoud Hamza Hanif Hanna Haq Haque Haroon Harb Hariri Hasan Hasanzadeh Hashem Hashemi Hashi Hashimi Hassan Hersi Hijazi Hirsi Hossain
Hosseini Hotak Huda Hussain Hussein Ibrahim Idris Imam Iqbal Irshad Isa Isaaq Ishaq Islam Ismail Isse Issa Issak Jaber Jabbar Jafari Jafri Jalali
Jaleel Jama Jamal Jameel Jamil Jamali Javaid Javed Jawad Jibril Jilani Jimale Kabir Kamal Kanaan Karam Karim Karimi Karzai Kassem Kazemi Kazmi Khalaf
Khaled Khalid Khalif Khalil Khalili Khan Khatib Khatun Khawaja Khorasani Khoury Kolahi Latif Lodhi Lone Mahdi Mahmood Mahmoud Mahmud Majeed Majid
Makki Maliki Mansoor Mansour Mansouri Maqsood Masood Masoud Masri Matar Mehdi Memon Miah Mian Mirza Moallim Moghadam Mohamed Mohamud Mohammad
Mohammadi Mohammadzai Mohammed Moradi Mostafa Mousa Mubarak Mughal Muhammad Muhumed Mujahid Mumin Munir Muridi Murad Murtaza Musa Muse Mustafa
Muktar Nabi Nadeem Naderi Nahas Najafi Najar Najjar Najib Naqvi Nasir Nasr Nasser Nawabi Nawaz Nazari Nazir Niazi Nijim Noori Noor Noorzai Nur Omar
Omari Osman Osmani Othman Parvez Pasha Paracha Popal Qadir Qaderi Qasim Qasem Qazi Quraishi Qureshi Rafiq Raheem Rahim Rahimi Rahman Rahmani
Raja Rajab Ramadan Ramzan Rana Rasheed Rashid Rasul Rasuli Rauf Razaq Raza Razavi Rehman Rezaei Rezai Riaz Rizvi Roble Rostami Sabir Saad Saadat
Sabbagh Sadat Sadeghi Sadiq Saeed Saeedi Safi Sahak Sahal Said Saif Sajid Salad Salah Salam Saleem Saleh Salehi Salem Salim Salman Saliba Samad
Samadi Samatar Sami Sarwar Sattar Sayed Sayeed Sediqi Shaban Shafiq Shah Shaheen Shahid Shaikh Shakir Shami Shams Sharif Sharifi Sheikh Shehadeh
Sherzai Shire Shinwari Shirazi Siddique Siddiqui Sleiman Soltani Stanekzai Sufi Suleiman Sultan Sultani Syed Tahir Tahiri Taheri Tajik Talib
Tariq Tawfik Tehrani Turki Uddin Umar Usman Usmani Wahab Wahidi Wali Waqar Wardak Warsame Warsi Yaqub Yasin Yassin Younes Younis Yousaf Yousef Youssef
Yousufzai Yusuf Zadran Zafar Zahir Zahra Zaidi Zaki Zaman Zamani Zareen Zeidan Zia Ziad Zubair Nour Jibreel Abshir Ainanshe Gedi Mire Samater
Yildiz Yilmaz Demir Celik Kaya Sahin Aydin Ozturk Arslan Dogan Kilic Aslan Cetin Kara Koc Kurt Ozdemir Polat Tekin Toprak Karimov Rahimov Aliyev
Mammadov Usmanov Yusupov Rustamov`,
	african: `
Abara Abebe Abera Abiodun Abiola Abiona Aboagye Abubakar Acheampong Achebe Achieng Addo Adebayo Adedeji Adegoke Adekunle Adeleke Adeleye Adeniyi
Adeoye Adesina Adewale Adeyemi Adjei Admasu Afolabi Afriyie Agbaje Agu Agyei Agyeman Agyemang Ahenkorah Aidoo Ajayi Akande Akinola Akintola
Akinwale Akinyemi Akoto Akpan Akuffo Alabi Alemayehu Alemu Aluko Amadi Amadou Aman Ameyaw Ampofo Amponsah Anane Aning Ankrah Annan Ansah Antwi
Anyanwu Appiah Aremu Arthur Asante Asamoah Asare Asfaw Asefa Assefa Atieno Awolowo Ayele Ayodele Azikiwe Baako Babatunde Bah Balde Balogun Bamba
Banda Bangura Barry Bekele Berhane Berhe Boadi Boadu Boakye Boateng Bonsu Bosire Botwe Bwalya Camara Ceesay Chege Cherono Chepkoech Chibuike Chidi
Chikwanha Chinedu Chirwa Chukwu Chukwuma Cisse Conteh Coulibaly Dabo Daniyan Dansoa Danso Darko Darkwa Dauda Debela Degefa Dembele Demissie Deng
Desta Diakite Diallo Diarra Dibaba Diop Diouf Dlamini Donkor Doumbia Drammeh Duah Dube Effah Effiong Egbuna Egwu Ejike Ekpo Ekwueme Eshun Essien
Etim Eze Ezeh Ezekwe Fall Falana Fashola Fatunbi Faye Fekadu Fofana Fosu Gachanja Gakuru Garang Gathogo Gebre Gebremariam Gebreselassie Gebru Getachew
Gichuru Girma Gitau Gomez Gueye Gyamfi Gyasi Habte Habtemariam Haile Hailu Idowu Ifedi Igwe Ihejirika Ikenna Imoh Iroegbu Isaac Iwu Jalloh Jallow
Jammeh Jeptoo Jobe Johnson-Sirleaf Juma Kaba Kabbah Kabila Kagame Kamara Kamau Kane Kanu Kanyi Kariuki Karanja Kargbo Kassa Kebede Keita Kiprono Kiptoo
Kibaki Kibet Kimani Kipchoge Kipkemboi Koffi Koroma Kone Konadu Kouassi Kouyate Kuria Kwarteng Kyei Kyeremeh Lawal Lemma Lungu Maathai Macharia
Makori Makena Mamo Mandela Mansaray Marong Masika Mbah Mbeki Mbeye Mekonnen Mengistu Mensah Mesfin Moi Moyo Mugabe Mugo Mukasa Munyua Musoke Mutai
Mutasa Muthoni Mutua Mwai Mwangi Ncube Ndiaye Ndichu Ndlovu Ndour Nduka Negash Ngugi Njau Njeri Njoroge Njoku Nkansah Nkemdirim Nkosi Nkrumah Nnamdi
Nsubuga Ntim Nwachukwu Nwafor Nwankwo Nwosu Nyong Nyamekye Obasi Obeng Obi Obiora Ochieng Odhiambo Oduro Oduya Ofori Ogbonna Ogunbanjo Ogundipe
Ogunleye Ojo Okafor Okeke Okello Okereke Okocha Okonkwo Okoro Okorie Okoye Okpara Okon Olawale Olayinka Olusegun Omondi Onyango Onuoha Onyeka
Onwuachi Opoku Oppong Orji Osagie Osei Osho Otieno Owusu Oyelaran Oyelowo Prempeh Quaye Quartey Rotimi Sackey Saho Sanneh Sanogo Sarpong Savane Sefa
Sesay Senghor Sillah Sibanda Sidibe Sissoko Solomon Sow Sowah Soyinka Suleman Sy Sylla Tadesse Taiwo Tamba Tawiah Teferi Tekle Teklu Tesfaye Tesfai
Tetteh Thiam Thuku Tilahun Tinubu Toure Traore Tsegaye Tutu Twumasi Uche Udeh Udo Ugochukwu Umeh Uwimana Uzoma Wafula Wairimu Wambui Wanjiru Waweru
Wekesa Weldu Woldemariam Wolde Worku Yeboah Yohannes Zewde Zulu Habimana Niyonzima Ndayisenga Nkurunziza Nshimirimana Hakizimana Mukamana Uwase
Bizimana Irakoze Iradukunda Ntakirutimana Mugisha Tshibangu Kabongo Mulumba Ilunga Mbuyi Kalala Kasongo Mwamba Ngoy Mutombo Lukaku Bashige Bahati Byamungu
Amani Furaha Riak Kuol Machar Akol Majok Mabior Bol Chol Dut Lual Manyang Nyandeng Deng Garang Wol Makur Malual Ajak Atem Achuil Gatluak Koang`,
	haitianCaribbean: `
Alcide Alexandre Alexis Altidor Antoine Augustin Baptiste Bastien Bazile Beaubrun Belizaire Bellerice Belizaire Bien-Aime Bernadin Blaise Blanc
Bontemps Brutus Cadet Calixte Casimir Celestin Charles Charlot Cherilus Cherubin Chery Cineus Civil Clervil Clerveaux Compere Dabady Darius
Daceus Delva Denis Dessalines Desir Desrosiers Destin Dieudonne Dieujuste Dorcely Dorismond Dorvil Duperval Dorsainvil Elie Emile Estime Etienne
Eugene Exantus Fanfan Felix Fenelon Fleurantin Fleurimond Florestal Fortune Francois Fils-Aime Gabriel Gedeon Germain Guerrier Guillaume Hilaire
Hyppolite Innocent Isidore Jacques Janvier Jean Jean-Baptiste Jean-Charles Jean-Louis Jean-Pierre Joachim Jeudy Josaphat Joseph Jules Julien
Lafortune Laguerre Lamothe Lamour Laurent Lauture Lazarre Legrand Lherisson Louis Louissaint Loubriel Lubin Lundy Luxama Magloire Marcelin Maxime
Mathurin Maurice Medard Merisier Mesidor Metayer Michel Milfort Mompoint Monestime Montas Morisseau Moise Narcisse Nazaire Nelson Nicolas Noel
Occean Octave Olibrice Paul Petit Petit-Frere Phanor Philippe Philogene Pierre Pierre-Louis Placide Polynice Preval Prophete Raphael Regis Remy
Rene Romain Romelus Saint-Fleur Saintil Saint-Louis Sainvil Salomon Sanon Saturne Senatus Simeon Sylvestre Telusma Theodore Thelusma Thermidor
Timothee Toussaint Tropnas Ulysse Vertus Victor Vilsaint Voltaire Wilner Zephir Zamor
Beckford Bhagwandin Boodram Bramble Budhram Campbell-Brown Chisholm Clarke Dacosta Fearon Gayle Gittens Gopaul Grenion Haughton Henriques Maharaj
Mohabir Persaud Pottinger Ramdin Ramkissoon Ramlogan Ramnarine Rampersad Rampersaud Samaroo Seepersad Singh Sooklal Sobers Narine Hinds Joefield
Edghill Greenidge Haynes Holder Brathwaite Blackman Cumberbatch Alleyne Applewhaite Forde Layne Springer Trotman Bascombe Cadogan`,
	nativePacific: `
Begay Begaye Benally Bitsilly Bitsui Chee Cly Dodge Etcitty Francisco Goldtooth Hardy Hosteen Joe Kanuho Manuelito Nakai Nez Peshlakai Platero
Silversmith Skeet Tohe Tom Tsinajinnie Tsinnijinnie Tso Tsosie Yazzie Zah Tsinnie Attakai Deschenie Yellowhair Manygoats Whitehorse Blackgoat
Bearheart Bigcrow Birdsong Blackbear Blackbird Blackhawk Blackhorse Brave Bravebird Broken Bullbear Catches Chasing Crazybull Crow Crowdog Deerinwater
Deer Eagle Eagleman Eagletail Fastwolf Fasthorse Feather Fireshaker Fourbear Goodvoice Greyeyes Hightower Ironcloud Ironshell Jumper Kills Killsright
Larvie Littlebird Littlewolf Lonebear Lonehill Longfeather Lookinghorse Mankiller Morningstar Pretends Proudfoot Redbird Redcloud Redelk Redhorse Redwing
RunningBear Runningwolf Runninghawk Sittingbull Spottedeagle Spottedtail StandingBear Standingrock Standingelk Swift Swimmer Tallbear Tallchief Threadgill
Twobulls Twohearts Walkingbear Walkingstick Whitebear Whitebuffalo Whitebull Whitecloud Whitefeather Whiteman Whitewater Wildhorse Yellowbird Yellowhorse
Youngbear Youngbull Youngwolf Tiger Osceola Billie Cypress Harjo Tsotigh Mihesuah Parker Poolaw Tahdooahnippah Tofpi Anquoe Geionety Horse Kaulaity
Tonemah Toppah Cozad Keel Tehee Ketcher Smoke Waters Locust Sixkiller Soap Vann Pumpkin Kingfisher Hummingbird Rattlinggourd Dreadfulwater
Aiona Akana Aki Akina Apo Haili Hanohano Hoopii Iaukea Kaaihue Kaai Kahale Kahananui Kaleo Kahalewai Kahanamoku Kahele Kahoohanohano Kaimana Kaina
Kaio Kalama Kalani Kaleikini Kaluna Kalua Kamai Kamaka Kamakau Kamakawiwoole Kamalu Kamealoha Kanahele Kane Kaneshiro Kaniho Kanoho Kapule Kapaona
Kauhane Kauahi Kaulukukui Kawai Keahi Kealoha Keaulana Keawe Kekauoha Kekona Keliiaa Keola Kepoo Kuamoo Kukahiko Lum Mahelona Mahi Mahoe Makanani Makua
Manoa Nakoa Naeole Namauu Nahale Naone Nohea Opunui Pahinui Paki Paoa Pukahi Puaoi Poepoe Wailehua Waiau Waiwaiole
Aumua Faleafa Faleali Faamausili Fonoti Fuimaono Ioane Leota Leiataua Lealaimatafao Lefiti Manu Malaki Matagi Mauga Nua Pauga Pouli Seumalo Savea
Salave Sapolu Satele Seau Suaava Taua Tagaloa Tamasese Tauiliili Tautua Togafau Toeaina Tuiasosopo Tuimavave Tuitele Tupou Tuilagi Vaifale Vaimaona
Fifita Finau Hafoka Havili Kaufusi Latu Langi Lolohea Mahe Moala Moeaki Naeata Ngata Pulu Taufa Tonga Tupola Tuipulotu Uhila Uluave Vainikolo Vea Vaka
Anitok Jetnil Kabua Lokeijak Loeak Heine Bobo Kijiner Laukon Note Riklon Zackios Ainrik Nashion Joash Peter Sapuro Borja Cruz Sablan Camacho Taitano
Quitugua Aguon Perez Cepeda Quichocho`,
} as const;
