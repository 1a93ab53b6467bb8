/**
 * How a logo or mascot is put to use, from general knowledge of crafts, prints and profiles. Phrases as in `rules/text/phrases.ts`.
 */

/** Making and printing. */
export const crafts: readonly string[] = [
	'print|printed|prints|printing|paint|painted|painting|spray|sprayed|spray-painted|stencil|stenciled|stencilled|stitch|stitched|stitching|sew|sewed|sewn|sewing|knit|knits|knitted|knitting|crochet|crocheted|embroider|embroidered|embroidering|quilted|iron|ironed|ironing|press|pressed|pipe|piped|piping|ice|iced|frosted|bake|baked|carve|carved|carving|etch|etched|engrave|engraved|engraving|laser|lasered|laser-cut|trace|traced|tracing|draw|drew|drawn|drawing|doodle|doodled|ink|inked|tattoo|tattooed|stick|stuck|slap|slapped|slapping|paste|pasted|photoshop|photoshopped|crop|cropped|redrew|redraw|recreate|recreated|cricut|cricutted|screenprinted|screen-printed|silkscreened|woodburned|glued|molded|3d-printed|bedazzled|foil|embossed|cross-stitched|wood-burned|appliquéd|plastered',
	'laser cut|engraved',
	'spray painted',
	'cross stitch|stitched',
];

/** Things that carry it, and places of a page. */
export const goods: readonly string[] = [
	'on|onto|across|round|around|behind|beside|over|to|for my|a|the|our|both|each|every|his|her|their|one|mine|it|them ~4 hoodie|hoodies|shirt|shirts|tee|tees|t-shirt|sweatshirt|jacket|denim|hat|hats|beanie|cap|scarf|scarves|mug|mugs|tumbler|tumblers|cake|cakes|cookie|cookies|cupcakes|card|cards|flyer|flyers|poster|posters|banner|banners|sign|signs|page|pages|site|website|blog|header|profile|avatar|pfp|picture|photo|overlay|stream|thumbnail|intro|invitation|invitations|invite|sticker|stickers|onesie|quilt|blanket|pillow|ornament|ornaments|door|garage|truck|tailgate|car|bumper|window|cooler|cornhole|boards|board|sash|apron|nails|cheek|arm|ankle|calf|keychain|keychains|koozie|koozies|lanyard|lanyards|tote|totes|bag|bags|balls|candle|candles|tins|lids|placard|placards|resume|résumé|slide|slides|left|right|top|bottom|corner|ends',
	'profile picture|pic|photo',
	'pfp|avatar|overlay|merch|swag|watermark',
	'my banner|header|thumbnail|cover|background|stickers|flyer|business',
	'business|greeting|christmas card|cards',
	'profile|cover|video frame|icon|banner|page|background',
	'tumbler|tumblers|hoodie|hoodies|mug|mugs|scarf|scarves|onesie|beanie|sweatshirt|sweatshirts|tee|tees|koozie|koozies|keychain|keychains|ornament|ornaments|tote|totes|stickers|decals|magnets|earrings|sugar-cookies|cornhole|quilt|lawn-sign|etsy|redbubble|teespring',
	'sell|selling|sold|preorder|preorders',
	'for sale',
];

/** Taken from where the school shows it. */
export const wallArt: readonly string[] = [
	'from|off ~3 wall|scoreboard|website|jersey|uniform|banner|letterhead|diploma|yearbook|gym|field|sign|marquee|floor|helmet',
];

/** Weaker words, which make a use of a logo by name and of nothing else. */
export const handling: readonly string[] = [
	'put|puts|putting|swap|swapped|swapping|add|added|adding|use|used|using|borrow|borrowed|stole|steal|swiped|grab|grabbed|made|make|making|makes|design|designed|rocking|sporting|wearing|wore|slide|slid|copied|copy|downloaded|ripped|pulled|featuring|feature|features|complete|got|getting|has|comes|bearing|bears|burn|burned',
	'on the left|right|top|front|back|side|bottom|other',
	'behold|introducing|complete',
	'looks|look|looking|turned|came ~2 in|on|out',
	'up|at|on the? top|corner|bottom|front|center',
	'in|across the corner|background|middle|header|footer|chest|top|bottom',
	'thanks|thank|courtesy ~6 for|of',
];

/** Words by which a mark is only talked about, or kept away. */
export const idle: readonly string[] = [
	"don't|dont|never|can't|cannot|won't|shouldn't|not|stop|avoid|quit ~3 put|putting|use|using|used|add|adding|print|printing|copy|copying|slap|paste|wear|make|post|posting|have|get|find|allowed",
	'who|when|why|which|how ~1 designed|drew|made|changed|picked|chose|created|came|paid|approved|old|many|did',
	'new|old|redesigned|changed ~1 logo|seal|mascot|crest|emblem ~2 is|looks|was|cost|reveal|contest|vote|design',
];
