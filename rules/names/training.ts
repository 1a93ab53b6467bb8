/**
 * Invented sentences in the manner of school posts, to train the name reader by; not shipped. A slot is filled anew each time:
 * `{full}`, `{first}`, `{last}`, `{firstL}` ("Maya O."), `{Flast}` ("M. Ortiz"), `{lastFirst}` ("Ortiz, Maya"), `{inits}` ("M.O."), `{nodots}` ("MO")
 * and `{word}` (a given name that is an ordinary word), `{lastI}` ("Ortiz M"), `{firstI}` and `{firsts}` ("mayas") are names; `{school}`, `{place}`, `{org}`, `{award}`, `{thing}`,
 * `{num}` and `{did}` are not.
 */
/** Sentences of a list, set apart by bars. */
const split = (list: string): string[] => list.split('|').map((sentence) => sentence.trim());

export const sentences = split(`
So proud of {full} for winning the spelling bee today! |
Congrats to {full}, {full} and {full} on making all-state band! |
Shout out to my 3rd period superstars {first}, {first}, and {first}! |
{first} finally passed his reading test. I cried. | {first} got suspended again. Third time this month. |
{first}'s mom emailed me at 11 pm. Again. | One of my kiddos, {first}, told me I look tired today lol |
Happy birthday {first}!! | Happy birthday to my sweet student {full} 🎂 |
Hi {first}, thanks for reaching out about conferences. | Hey {first}! Are you bringing the snacks or am I? |
Good luck tomorrow {first} | Thank you {first} and {first} {last} for the donuts this morning |
Thanks {full} for chaperoning our field trip to {place}. | Mr. {last} is retiring after 31 years at {school}. |
Mrs. {last}'s class raised $412 for the shelter. | Ms. {last} and I are co-teaching the poetry unit. |
Dr. {full} will speak at the board meeting on Tuesday. | Coach {last} said practice is moved to 4:30. |
Coach {full} has stepped down. | Principal {last} did the pie in the face again! |
Please welcome our new counselor, {full}. | Superintendent {full} announced a snow day. |
Señora {last} made tamales for the whole hallway. | Officer {last} read to the first graders today. |
Miss {first} is the best para in the building. | Ms. {first} from the front office saved my life today. |
Pray for {full} and family. He was in a car accident last night. | RIP {full}, class of 2019. Gone too soon. |
Student of the week: {full} | Athlete of the Week - {full}, junior, midfielder | 1. {full} | 2) {full} | - {full} |
• {full} | * {full}: 94 | {full} - A | {full}: 87% | {full} – nut allergy | {full}, 4th grade | {full} (grade 5) |
{lastFirst} | {lastFirst} 92 | {lastFirst} - absent | {lastFirst} (504) | {full} | {first} | {first} {last} | {firstL} |
{full}, {full}, {full} | {first}, {first}, {first}, {first} | {firstL}, {firstL} and {firstL} |
Roster: {full}, {full}, {full}, {full} | Group 1: {first}, {first}, {first} | Group 3 - {first} {first} {first} |
Table 4: {first}, {firstL}, {first} | Honor roll: {full}; {full}; {full} | Absent today: {full}, {full} |
Missing work: {lastFirst}; {lastFirst} | Cast: Juliet - {full}, Romeo - {full} |
Starting goalie is {full}, a sophomore from {place}. |
{full} scored 22 points and {last} added 14 in the win over {school}. | {last} had 9 rebounds. |
{last} pitched a shutout against {school} | Final: {place} 3, {place} 1. Goals by {last}, {last} and {last}. |
{full} (So.) broke the school record in the 400. | {firstL} came to class crying again because of her dad. |
My student {firstL} has an IEP and his case manager never answers. | {Flast} is moving to the gifted program |
{inits} had another meltdown during math | One of my students ({inits}) threw a chair today. |
My student {nodots} is on a behavior plan. | {nodots}'s dad called me names at pickup |
I have a kid, {nodots}, who can't sit still | J. and M. fought at recess |
{first} was diagnosed with ADHD last spring. | {first} has epilepsy so we all learned seizure first aid. |
{first}, who is autistic, sang a solo tonight. | The doctor says {first} needs glasses. |
I told {first} that the test was moved. | I sat next to {first} at lunch. | We love you {first}! | Miss you {first} |
Love this kid. {first} made my whole week | Look at {first}'s volcano! | Look what {first} drew for me |
Here is {full} holding the trophy | Pictured: {full}, {full} and {full}. |
Left to right: {full}, {full}, {full}, {full} | Photo by {full} | Story by {full} |
Pictured L-R: {first} {last}, {first} {last} | From left, {full}, {full} and coach {full}. |
My daughter {first} starts kindergarten Monday. | My son {first} lost his first tooth. |
My husband {first} built this bookshelf for my classroom. | My wife {first} and I are driving to {place} this summer. |
My sister {first} is visiting from {place}. | My cousin {full} got married in {place} |
My dog {first} ate the lesson plans. | {first} and {first} {last} hosted us for dinner. |
{first} & {first} are engaged! | Mr. and Mrs. {last} donated 40 coats. | Mr. {last} and Ms. {last} chaperoned prom. |
{first} (the neighbor) fixed my car. | {first} from book club says hi | {first} from our track team ran a 4:31 mile |
{first} in my 2nd hour class is hilarious | {first} in 4B has lice again | {first} lives at the Maple Court apartments |
{first} said the funniest thing today | "{first}, where's your pencil?" "In my heart, Miss." |
"I love school," said {first}. | {first} asked me if I was alive during the Civil War. | {first} is such a good helper |
{first} and {first} were fighting in the hall | {first} wants to be a marine biologist. | {first} was out sick again |
{first} cant read at all and nobody cares | {first} still hasn't turned in the permission slip |
{first} is failing my class and mom won't call back | {first} won! | {first} rocks | {first} ❤️ |
Can't believe {first} is graduating | Can you believe {full} is 18? | So {first} walks in with a live chicken |
and then {first} goes "is this for a grade" | but {first} wouldn't stop talking |
because {first} pulled the fire alarm | When {first} smiles the whole room smiles. |
Today {first} read her first book out loud. | Yesterday {first} hit {first} with a stapler. |
Why is {first} always late | Is {first} back from suspension? | Did {first} tell you about the bus? |
Has anyone seen {first} {last}? He left campus at noon. | Ask {first} about the keys | Tell {first} I said hi |
Call {full} at 555-0142. | Contact: {full}, 555-0117 | Email {full} if you want a spot. | DM me or {first} for details |
@coach thanks, {first} loved it | Thanks to {full} from {org} for the grant. | Meet {full}, our new art teacher! |
This is {first}. She is 8 and loves frogs. | Our valedictorian is {full} and our salutatorian is {full}. |
Welcome baby {full}! 7 lbs 3 oz | In loving memory of {full} | Visitation for {full} is Friday at {school}. |
Vote {full} for school board | I'm voting for {full} because she listens. |
{full} and {full} are running for school board in {place}. | Mayor {full} visited {school} today. |
Senator {last} voted no. | Watching {full} on TV and crying | Listening to {full} while grading. |
Reading a book by {full} this weekend | We read {full}'s speech in class. | {full} teaches 3rd grade at {school} |
{full} is our new principal | {first} {last}, {first} {last} and the whole crew at {school}: thank you |
Signed, {full} | - {first} | Love, {first} | Best, {full} | Sincerely, Ms. {last} | Respectfully, {full}, room mom |
{full}, M.Ed. | {full}, Ph.D. | {full} Jr. | Felicidades a {full} por su premio! |
Gracias a la señora {last} por la comida | Mi estudiante {first} sacó 100 en su examen | Feliz cumpleaños {first} |
{first} es muy inteligente | La mamá de {first} me llamó otra vez | El papá de {first} no contesta |
{first} y {first} ganaron el concurso | Estoy orgullosa de {full} | Maestra {last} los espera a las 8 |
Don {first} limpia la escuela desde 1998 | {word} is my favorite student this year |
I called {word}'s mom about the fight. | {word} and {first} finished their project | So proud of {word} {last}! |
{word}, {word} and {first} were late again | Thank you {word} | My student {word} has a 504 plan |
{word} in 5th period made me laugh | {word} has the flu | {word} was absent, {word} was tardy |
I gave {word} a detention | Poor {word} broke her arm on the monkey bars. | {word} told {first} to stop |
Hi {word}, conference is at 3. | got an email from {first}'s grandma |
ok so {first} from my homeroom just proposed a class pet | my student {first} is finally reading |
tutoring {first} after school again | lol {first} really said that | had to write up {first} and {first} |
idk what to do about {first} | {first} is out with strep | i love {first} so much | {full} got into {school}!! |
{full} signed with {school} for soccer | {full} earned the {award} | {award} goes to {full} | {award} winner {full} |
{full} won the {award} at {school} | Congrats {first}! Full ride to {school}. |
Our {school} robotics team: {full}, {full}, {full}, {full}. | {school} welcomes {full} as head coach. |
{full} transferred here from {school} | Bus 12: {first}, {first}, {firstL} | Room 14 - {last} | Period 2 {lastFirst} F |
{last} {first} | Seat 5 {firstL} | Reading group: {first} (level C), {first} (level D) |
{first} 88, {first} 92, {first} 71 | {first}: meds at noon | {first} → nurse | {first} = peanut allergy |
{first} - dad has no contact | Birthdays: {first} 3/4, {first} 3/19 | DOB 4/12/2013 {full} |
Parent: {full} Student: {full} | Student name: {full} | Name: {full} | Teacher: {full} | To: {full} | cc {full} |
Re: {full} | Update on {first}: he is home from the hospital. | Prayers for {first} please | Justice for {full} |
Free {first} | Go {first} go! | Way to go, {full}! | Great job {first} and {first}! | Nice work, {first}. |
Yes, {first}, you may go to the bathroom. | No {first} we are not doing that | Sorry {first} | Oh {first}... |
Wow {first} | Dear {first}, | Dear Mr. {last}, | Dear {full}, | Hello Ms. {last}, | Good morning, {first}! |
See you Monday, {first} | {first}!!! | {first}? | {first} :) | I'm {full} and I teach art. |
I am {first}, the new band director. | My name is {full}. | They call me {first}. | Her name is {first}. |
his name's {first} | a girl named {first} | a boy named {full} in my class | a kid called {first} |
little {first} fell off the slide | Big {first} and little {first} | Baby {first} is here |
Sweet {first} gave me her cookie | Young {full} has a bright future | Seniors {full} and {full} lead the team |
Senior {full} and freshman {full} took first. | Freshman {first} {last} finished second in {place} |
8th grader {full} won state | Fifth grader {full} read her essay at {place} City Hall |
Student council president {full} spoke | Teacher {full} was named teacher of the year |
Art teacher {full} painted the mural | Custodian {full} keeps {school} shining | Bus driver {full} saved the day |
Parent volunteer {first} {last} ran the book fair | Lunch lady {first} is a legend | Nurse {first} is amazing |
Grandma {first} came to read | Aunt {first} and Uncle {first} are here | Tía {first} trajo pan |
Auntie {first} made leis for everyone | Pastor {full} gave the blessing | Father {last} visited | Rabbi {last} spoke |
Imam {last} joined us | Chief {last} spoke at the powwow | Elder {full} opened with a prayer | {first} {did} |
{first} {did}. | {first} {did} and {first} {did}. | {full} {did}! | {word} {did} | {word} {did}. |
{word} {did}, so that happened | Well, {word} {did} | Today {word} {did}. |
So {first} {did} in the middle of my lesson | {last} {did} again | {firstL} {did} during lunch. |
My kiddo {first} {did} | My student {full} {did}. | {first}, who {did}, is my favorite |
Happy early birthday to {first} who turns nine on Sunday | Don't let {first} near the glue gun |
Do not let {word} sit by {first} | The bus lets {first} off at the corner | Please let {first} know |
Let {word} know I have his jacket | {first} {num} | {full} {num} | {first} {num}, {first} {num}, {firstL} {num} |
{firstL} {num}, {first} {num}, {last} twins {num} | {Flast} -{num}, {first} -{num} | {num} {full} | {num} {last} {num} |
{num}. {last} {num} | {num} {first}, {first}, {last} | Room {num} {first}, {last}, {first} | C{num} {lastI} | {lastI} |
{lastI} {num} | {lastI}, {lastI}, {lastI} | {firstI} {num} | {last}, {num} saves | {first} #{num} | #{num} {full} |
Locker {num}: {first} {last} | Lane {num} {last} | {last}–{last}–{last} | {last}-{first}-{last} | {last}/{last}/{last} |
{word} + {word}, prom | {first} + {first} = best friends | {first} x {first} | {word} & {first} |
The {last} girl {did} | the {last} boy {did} today | That {last} kid {did} | the {last} twins made varsity |
The {last}s are moving to {place} | One {last} twin made the team, the other didn't. | both {first}s in my class |
{first}'s glasses finally came in | {word}'s glasses broke | {word}'s bus card, {first}'s coat, and {last}'s lunchbox |
{word}'s 504 was renewed | {first}'s IEP is Tuesday | Good news! {first}'s reading level went up. |
Welcome {first} (five in August) | Welcome to our class, {first}! |
Shout out to {first}, {first}, Big {first}, {firstL} and {first} | shoutout {first} {last} {first} |
Doctor {first}, Chef {first} and Pilot {first} for career day | Safety patrol: {first} {did} all week |
{first} told her {place} isn't a real place | Between us {first} {did} | lol {first} {did} |
girl yes that's my {first} | ok {first} go to bed | {first} go to bed | {first} please stop texting me |
btw {first} {did} | {firsts} folder is up front | had to call {firsts} mom | {firsts} dad is coming at 3 |
Nurse note: {first} {did}. | Ay, {first} me dijo que no tiene casa | Hoy {first} me enseñó su dibujo |
A {first} lo suspendieron dos días | Aviso: {first} no viaja el lunes |
Buenas tardes, señora {last}. {first} faltó hoy. | Señor {last}, su hijo {first} faltó ayer |
Ms. {last}, {first} {did} | Mr. {first} | Mr. {first} and Ms. {first} lead carpool | Ms {last} {did} | mr {last} {did} |
mrs. {last} {did} | coach {last} said so | tía {first} y tío {first} | Don {first} y doña {first} |
my brother {first} {did} | my aunt {first} {did} | {first} wrote about her grandma | {word} wrote a poem |
{word} rose to the top of the class | {place} is far. {first} is closer. | {word} from 6th grade |
{word} in my homeroom | the one and only {word} | {inits}'s mom called again | {inits} {did} |
{inits} and {inits} {did} | {inits}, {inits}, and {first} | So {inits} {did} and I laughed |
Met with {inits}'s parents about the plan. | {nodots} {did} | {nodots}: {num} | Kid of the day: {inits} |
{first} bin {last}, age 9 | {first} al-{last} | {first} ibn {first} {last} | {first} de la {last} |
{first} van der {last} {did} | {first} {last} y {last} |
{word} got the lead in the play | {word} missed class | {word} said it was fine | {word} told me everything | {word} went to the office | {word} came in late |
{word} lost a tooth | {word} made a mess | {word} and {word} got in trouble | {word} took my pen | {word} gave up | {word} read to me | {word} was crying |
{word} is reading now | {word} has no coat | {word} doesn't eat lunch | {word} didn't come | {word} can't see the board | {word} needs help | {word} hates gym |
{first}'s 504 meeting is Friday | {first}'s bus is late | {first}'s desk is empty | {first} turns ten on Sunday | {first}, please sit down |
Thanks Ms. {last}!! {first} {did} | Great news! {first} {did} | {first}! You did it! | Update! {first} {did}. | What a day. {first} {did}. {first} {did}. |
{first} {num} {num} {num} | {first} → {num} | {last} {num}, {last} {num} | {first} (drums) – {num} | {full} – {num} | {full}; {num} |
{word} is repeating the grade, her mom agreed | ok {word} {did} | so {word} {did} | and {word} {did} | {word} {did} but nobody saw |
the {last}s, who are twins, {did} | THE {last} KID | {first} AND {first} | TIE: {full} AND {full} | Captain {first} and Pilot {first} | my old student {first} {did}
`);

/** Sentences without a person's name, with the words that look like one. */
export const quiet = split(`
Grace under pressure is what this team is about. | Hope everyone has a great weekend! |
Will you be at the game on Friday? | Will we have school tomorrow? | May is the longest month in a school. |
May the fourth be with you | Mark your calendars for the Spring Concert! | Mark the date |
Bill Gates of hell, this copier is broken | Pat yourself on the back, teachers. | Chase your dreams, seniors. |
Chase the day! | Joy comes in the morning. | Faith over fear. | Patience is a virtue I do not have in June. |
Rose garden volunteers needed | Reed instruments meet at 3. | Art class is canceled | Art show tonight in the gym |
Frank conversations about testing are overdue. | Dean's list is posted | Drew a blank on that one |
Grant applications are due Friday | Hunter safety course sign up | Hazel eyes, brown hair |
Sandy beaches are calling my name | Penny wars start Monday! | Penny drive for the animal shelter |
Ruby red slippers for the play | Crystal clear instructions and still nobody read them |
Summer can't come soon enough. | Autumn leaves art project | Dawn patrol at the bus loop |
June and July are not vacation, they are recovery. | Jack o lantern contest |
Jordan is the country we are studying this week. | Chad borders Niger and Libya. | Georgia on my mind |
Virginia is for lovers | Paris in the spring would be nice | Austin has the best tacos | Madison is cold in January |
Charlotte to Raleigh is a three hour drive | Sydney and Melbourne are on our map quiz | Lincoln Day is Monday |
Washington crossed the Delaware, kids. Not Delaware Avenue. | Martin Luther King Jr. Day: no school | Columbus Day |
St. Patrick's Day potluck | Happy Valentine's Day | Merry Christmas to all | Thanksgiving break starts Wednesday |
Happy Easter | Ramadan Mubarak to our families | Eid Mubarak | Feliz Navidad | Go Tigers! | Go Spuds! |
Go Wildcats, beat the Eagles | Tigers 4, Bobcats 2 | Hornets win! | Lady Raiders advance to sectionals |
Boys varsity beats {place} 56-41 | {school} vs {school} at 7 | Come see us at {school} on Saturday |
Open house at {school} is Thursday. | {school} PTA meeting tonight | I teach at {school}. | Class of 2026 at {school} |
Tour of {school} and {school} next week | {place} Public Schools is hiring bus drivers. | {place} County Fair |
{place} here we come! | We drove from {place} to {place}. | Field trip to {place} Zoo |
{place} Police Department reminds you to slow down. | {org} donated 200 backpacks | Thank you {org}! |
Sponsored by {org} and {org}. | Pizza night at {org} | Shop at {org} and 10% goes to band |
Nominate a teacher for the {award} | Applications for the {award} are open. | The {award} deadline is March 1 |
Charlotte's Web is our read aloud. | We are reading Because of Winn-Dixie and Holes. | Romeo and Juliet auditions |
The Great Gatsby essay is due | Harry Potter trivia night | Diary of a Wimpy Kid costumes everywhere |
To Kill a Mockingbird, again | Hamlet Act 3 | Dr. Seuss week dress up days | Reading Charlie and the Chocolate Factory |
Chromebook cart is down | Google Classroom is down again | Zoom link is in Canvas | Kahoot at the end of class |
Monday: Pajama Day. Tuesday: Twin Day. Wednesday: Wacky Hair Day. | Friday Night Lights | Homecoming is October 4 |
Back to School Night | Parent Teacher Conferences | Picture Day | Spirit Week | Field Day | Winter Concert |
Spring Break! | Science Fair Friday | Book Fair | National Honor Society induction | Battle of the Books |
Student Council | Girls on the Run | Girl Scouts cookie booth | Boy Scouts Troop 214 | Little League sign ups |
Honor Society | Room 12 | Grade 5 | Period 3 | Period 1: quiz. Period 2: lab. | Week 3 | Lunch: Chicken Nuggets |
Menu: Taco Tuesday, Sloppy Joes Wednesday | Math | Social Studies | Spanish II | AP Bio | US History | English 10 |
Intro to Welding | Study Hall | Chapter 7 Review | Unit 4 Test | Supplies needed: glue, Kleenex, Expo markers |
Kindergarten Roundup | Kindness Counts | Be Kind | Believe in yourself | I love my students | I love my job |
Best kids ever | My students are amazing | Proud teacher moment | Proud of my kids today | Proud of our 4th graders |
Happy Friday! | Happy Monday | Happy Teacher Appreciation Week | Happy birthday to me | Good morning! |
Good luck Knights | Good luck to all our athletes | Thanks everyone | Thank you parents! | Thank you, families |
Thank you PTA | Dear parents, | Dear families, | Dear Santa | Hi everyone, | Hi all | Hello friends | Hey y'all |
Dear Colleagues | Sincerely, your tired teacher | Love, your favorite teacher | Mom said no | Dad jokes all day |
Mom and Dad are coming to visit | Grandma made cookies | Principal for a day raffle | Coach of the Year nominations |
Coach says practice is at 5 | Teacher of the Year | Student of the Month assembly |
One of my kiddos told me I look tired lol | My 3rd period is wild | My kids are the best |
A student in my class broke his arm | One of my students threw a chair today | A parent yelled at me at pickup |
Can't wait for Friday | Can you believe it | Did you know bats are mammals | Does anyone have a stapler |
Is it June yet | Why is it always the last period | When in doubt, drop everything and read. | What a day | So tired |
So proud | So excited for the game | No school Monday | Snow day!! | Early release Wednesday at 1:15 | Two hour delay |
Bus 7 is running late | Bus 12 broke down on Maple Street | Meet at the Oak Street entrance |
Corner of Pine and Lincoln | Turn left on Jefferson Avenue | Lake Street is closed | Mitchell Park at 4 |
Washington Park | Central Park | Lost cat near Cedar Drive | Target run then grading | Starbucks is my love language |
Trader Joe's run | Wendy's fundraiser tonight | Chick-fil-A for the staff! | McDonald's coupons | Dunkin on the way |
Sam's Club has glue sticks | Ben & Jerry's social | Netflix and grade | Disney on Ice | Apple Distinguished Educator |
American Red Cross blood drive | Habitat for Humanity build day | Boys and Girls Club | United Way | Rotary Club |
Lions Club pancake breakfast | Knights of Columbus tootsie rolls | Daughters of the American Revolution essay contest |
Salvation Army bell ringing | Mayo Clinic visit | Johns Hopkins study says recess matters | Covid again | Algebra 2 |
Pythagorean theorem day | Newton's laws lab | Shakespeare unit starts | The Boston Tea Party skit | Civil War projects |
World War II unit | Black History Month | Women's History Month | Native American Heritage Month |
Hispanic Heritage Month | Hmong New Year celebration at {school} | Diwali night | Lunar New Year | Somali Family Night |
Union meeting at 4 | Contract negotiations continue | Tenure is not a dirty word | Board meeting Tuesday |
Budget vote May 20 | Prop 28 explained | Title I night | IEP meeting at 3 | ELL testing | SAT prep | PSAT on Wednesday |
ACT scores are in | AP exams | PE uniforms | P.E. is outside today | U.S. history | D.C. trip deposits |
P.S. 118 rocks | I.S. 51 | M.S. 447 | J.V. game at 4 | A.M. class | NWEA MAP testing | LOL | OMG | TGIF |
IDK how we made it | ICYMI the concert was beautiful | RIP my weekend | BREAKING NEWS: NO HOMEWORK |
NO SCHOOL TOMORROW DUE TO SNOW | GO BIG BLUE | READ THIS BEFORE CONFERENCES | SPRING MUSICAL TONIGHT AT 7 |
PERMISSION SLIPS DUE FRIDAY | WE WON | will someone cover my duty | hope you all rest | may be late | mark it down |
grace period ends friday | chase them outside | the rose bushes out front | jack of all trades |
rob a bank? no i teach | josh around all you want, the test is friday | a penny for your thoughts | sue me |
bill me later | pat on the back | drew on the desk again | grant money | i need a summer | gene pool lesson today |
my jean jacket | frank talk | april showers | in june | by august | on monday | christmas break | new york trip |
no class in january | i love chicago | driving to denver | go blue | the tigers won | wildcats win again |
español is hard | La clase de arte empieza el lunes | No hay escuela mañana | Feliz día de las madres |
Gracias a todos los padres | Buenos días familias | El concierto de primavera es el viernes |
Nos vemos en la feria del libro | Mis estudiantes son los mejores | pre-K. You know how it is |
Pre-K registration opens Monday | My pre-k room is loud | Pre-Calc quiz | AP Lang essays to grade | Hope you rested |
Will this ever end | Will any parents drive? | May we never forget | May your coffee be strong | Mark my words |
Rose early to grade | Chase down that bus | Drew a crowd | Joy is contagious | Faith Formation at 6 |
Grace period ends Friday | Art supplies needed | Art is essential | Summer reading list | Summer is coming |
Autumn is my favorite season | June is here | April was long | Holly berries and wreaths | Ivy league dreams |
Violet and lavender markers are gone | Sky is the limit | River clean up Saturday | Page 42, odds only |
Reed is a woodwind thing | Miles to go before I sleep | Miles of paperwork | Chip bags for the art project |
Bill due Friday | Dash through the snow | Star of the week posters | King of the Hill tournament |
Prince and Princess costumes | Legend has it the copier works | Heaven help us | Miracle on 34th Street |
Lyric videos all day | Bear with me | Bears win | Wednesday was long, Thursday was longer | Tuesday is trash day |
Friday!!! | Monday again | Ma and Pa are visiting | Nana made pie | My mom and my aunt. They came. |
auntie and uncle are coming | they'll never know | Adderall, Zoloft and a nap | Tdap shots required |
Haitian Creole interpreter needed | Karen interpreter needed | Somali and Q'eqchi' families welcome |
Spanish, French and German clubs | Danish pastry day | English is hard | Jollof and piñatas at the potluck |
Camry with its lights on | Tahoe in the fire lane | Slack is down | Moana soundtrack on repeat | Frozen sing along |
Beyoncé tickets | God is good | Bible study | Lord help me | Thank you Jesus | Bom dia | Damnnn | Hahaha | Ugh | Yay |
Yessss | Awww | waah | Video: new shot of the gym | Photo: the new sign | Go Packers | Vikings lost | Twins game |
Wolves win | Para la feria | Leía y lloraba | Un ángel en el cielo | Tres reyes | La novena empieza hoy |
El lunes no hay clases | Traigan una chamarra | Venga con su familia | su escuela está cerrada | mañana es sábado |
marzo y abril | Turn in forms to room {num} | Room {num} | Code {num} | {num} points | {num} minutes | Bus {num} |
Lot {num}, row C | Section {num} | Order {num} | gym, row C | Score: {place} {num}, {place} {num} | 
{school} {did} | Adams Elementary {num} | Shepherd Hill {num} | {place} Hill parents, remember the form |
{place} Gardens block party | Lake {place} trip | Our {place} trip | the {place} kid on the bus | Chair, table, rug |
Testing week | Whole class {did} |
 {thing}, {thing} and {thing} have it on sale | {thing} is down again | {thing} login is not working | I love {thing} |
{thing} night in the gym | Stop at {thing} for glue sticks | See {thing} for details | My {thing} died | {thing} unit starts Monday |
Happy {thing}! | {thing} families, tonight is the night | {thing}'s is donating 10% | {thing} again | On {thing} we wear pink | {thing} 4-2 over {place} |
{thing} Hill, we need helpers | {place} Falls trip | {place} Lake trip | {thing} vs. {thing} | {thing}/{thing} 6-8 | {thing}: {num} | thanks {thing} |
our {thing} finally came | {thing} club meets after school | Beat {place}! | {thing} and {thing} are on the test | The {thing} essay | {thing} p{num}: lab |
I'd never | I'll send pics | I'm out | she's seven | Tell them I said so | Still waiting on forms | Welcome home | Welcome back | Sorry for the noise |
Calling all clarinets | Volunteers needed at {place} {num} | Aa is for apple | We read {thing} by the window | Dear {thing}, please | {thing} told me so |
Hope you all got some rest | Hope it works | Hope they win | Will we ever | Will she | Will that work | Mark it | Mark this down | Chase the dream | Chase after it |
Grace and gratitude | Grace for all of us | Rose for the win | Rose colored glasses | Drew on the board all day | Jordan and Lebanon border Israel | Paris is the capital of France |
Brooklyn is in New York | Austin is hot | Madison has a lake | Charlotte is growing | May is busy | May was long | April has rain | June can't come soon enough | Summer was short |
Autumn came early | Dawn came early | Art made the day better | Art was fun | Jack up the car | Bill came in the mail |
Pat down | Sky was pink | Star stickers ran out | King me | Bear sightings | Bear cubs won | Forest fires | Lane closed | Lane four is open | Reed broke on my clarinet |
Crystal growing lab | Ruby slippers | Pearl Harbor lesson | Ivy on the wall | Hazel nuts | Olive branch | Violet is a color | Angel tree gifts are due | Miracle of spring |
Destiny calls | Justice matters | Liberty and justice | Harmony practice | Melody line is hard | Major key today | Page count | Chance of rain | Chance of snow {num} percent
`);

/** The word names that most people bear: for `{word}`, oftener than the rest. */
export const usualWordNames =
	'Hope Grace Faith Joy Will Rose Mark Art Chase Jack Bill Drew Hunter Mason Miles Summer Autumn Dawn April May June Jordan Austin Madison Brooklyn Paris Charlotte Savannah Georgia Virginia Dallas Lincoln Jackson Carter Reed Grant Frank Dean Gene Ray Rob Pat Sandy Penny Ruby Pearl Crystal Amber Ivy Violet Lily Daisy Iris Hazel Olive Holly Heather Robin Wren Jay Angel Destiny Justice Trinity Harmony Melody Lyric Cadence Miracle Heaven Legend King Prince Major Chance Sky River Bear Phoenix Sydney Chelsea Cody Lee Brooke Clay Cole Rich Nick Josh Sue Carol Jasmine Ginger Basil Sage Skye Star Sunny Noble Messiah Zion Israel London Sierra Denver Houston Memphis Cairo Milan Vienna Florence Victoria Alexandria Aurora Eden Salem Camden Trenton Kingston Chandler Taylor Tanner Cooper Porter Hunter Archer Bailey Parker Sawyer Walker Bishop Royal Duke Earl Ace Rocky Rusty Buck Skip Chip Cliff Heath Glen Dale Forrest Woody Brook Lake Stone Flint Jade Opal Gage Blaze Ash Rowan Willow Laurel Juniper Maple Clementine Apple Cherry Candy Honey Precious Treasure Promise Patience Prudence Charity Mercy Verity Clarity Serenity Haven Journey Story Genesis'.split(
		' ',
	);

/** What somebody did or is, for `{did}`. */
export const deeds =
	"lost his retainer;forgot her lunch;turned in the essay late;is out sick;was tardy;was late;was absent;has a concussion;got suspended;passed algebra;made varsity;made me laugh;cried all morning;hates fractions;broke his wrist;broke her arm;failed the quiz;is failing;got into college;got accepted;quit band;quit the team;missed the bus;missed practice;threw up on the rug;asked to sit with me;won the bee;is repeating the grade;moved away;moved here from Texas;is back;has the flu;has lice;has diabetes;needs a ride;needs new shoes;lives with her grandma;drew a dragon;read a whole book;scored twice;got an A;got detention;told me he is hungry;said hi;says hi;wants to be a vet;plays the tuba;sang a solo;ate paste;fell off the slide;hit a kid;bit another kid;ran away;was arrested;is pregnant;is homeless;is in foster care;takes medicine at noon;dropped chemistry;dropped out;signed up for summer school;starts speech Monday;started crying;stole my stapler;left early;walked home alone;graduates in May;turns ten today;helped me clean;is so kind;is hilarious;is brilliant;can't read;can't sit still;didn't eat;didn't show up;won't stop talking;never came;finally smiled;still owes me a form;sent me this;brought cupcakes;gave me a card;set a record;fouled out;rose to second place;wrote a poem;went home early;went to the nurse;came out to me;hurt her knee;tested positive;tested for gifted;got glasses;got stitches;got his license;got caught vaping;got a full ride".split(
		';',
	);

/** Words after a name or place in `{school}`, `{org}` and `{award}`. */
export const schoolEndings =
	'Elementary;Elementary School;Middle School;High School;High;Middle;Academy;College;University;Primary School;Junior High;State;State University;Community College;Prep;Charter School;School'.split(
		';',
	);
export const orgEndings =
	'Ford;Toyota;Insurance;Orthodontics;Pizza;Hardware;Construction;Bakery;Foundation;Realty;& Sons;Dental;Farms;Market;Bank;Credit Union;Motors;Brewing Co.;Family Dentistry;Park;Library;Hospital;Theater;Street;Hall'.split(
		';',
	);
export const awardEndings =
	'Memorial Scholarship;Award;Scholarship;Cup;Memorial Tournament;Invitational;Trophy;Fellowship;Prize;Memorial Fund;Classic'.split(
		';',
	);
