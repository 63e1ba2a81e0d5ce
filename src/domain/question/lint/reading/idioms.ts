/** Turns of phrase that a reader of English as a second language may take by the word. */
const idioms = (
  "piece of cake|foot in the door|hit the ground running|ballpark|rule of thumb|red tape|cut corners|jump through hoops|jump through the hoops|hoops|" +
  "once in a blue moon|under the weather|on the fence|by the book|back to square one|up in the air|at the end of the day|" +
  "the ball is in|ball in (?:her|his|their|your) court|bite the bullet|break the ice|burn (?:her|his|their|your)? ?bridges|call it a day|" +
  "cost an arm and a leg|arm and a leg|cross that bridge|drop the ball|get the ball rolling|get (?:her|his|their|your) feet wet|" +
  "feet wet|go the extra mile|extra mile|hang in there|in a nutshell|in the same boat|in hot water|in the long run|in the loop|jump the gun|" +
  "keep an eye on|keeps an eye on|leave no stone unturned|learn the ropes|the ropes|let the cat out|light at the end of the tunnel|long shot|make ends meet|" +
  "miss the boat|misses the boat|missed the boat|off the hook|on the ball|on the same page|on thin ice|out of the blue|out of the woods|play it by ear|pull strings|pulls strings|" +
  "pull the plug|put all (?:her|his|their|your) eggs|all (?:her|his|their|your) eggs|raise the bar|ring a bell|rings a bell|safe bet|best bet|see eye to eye|sit tight|sits tight|slip through the cracks|" +
  "slips through the cracks|start from scratch|from scratch|starting from scratch|stumbling block|take it with a grain of salt|grain of salt|the last straw|think outside the box|outside the box|" +
  "through the roof|throw in the towel|throws in the towel|tip of the iceberg|tie the knot|touch base|touches base|turn over a new leaf|up to speed|up to scratch|uphill battle|" +
  "water under the bridge|when push comes to shove|whole nine yards|wild goose chase|word of mouth|behind the eight ball|bend the rules|beat around the bush|" +
  "bells and whistles|blessing in disguise|bottleneck|catch-22|clean slate|cut to the chase|cutting edge|dead end|dot the i|down the road|down to earth|" +
  "face the music|fall through the cracks|falls through the cracks|fast lane|few and far between|fine print|food for thought|get cold feet|cold feet|get the hang of|gets the hang of|give the green light|" +
  "green light|good to go|grey area|gray area|ground rules|have (?:her|his|their|your) hands full|hands full|head start|heads up|hit a wall|hits a wall|hit the books|hits the books|hit the nail|" +
  "hit the road|home stretch|hot potato|icing on the cake|in black and white|in limbo|in the dark|in the driver's seat|in the pipeline|iron out|irons out|jack of all trades|jump ship|" +
  "jumps ship|kill two birds|know the ropes|knows the ropes|last resort|left out in the cold|level playing field|lose touch|loophole|make or break|no strings attached|strings attached|nuts and bolts|" +
  "on a roll|on the cards|on the line|on (?:her|his|their|your) plate|on track|off track|open a can of worms|can of worms|open door|opens doors|open doors|over the moon|paint (?:her|him)self into a corner|pass the buck|pick up the pieces|" +
  "pull (?:her|his|their|your) weight|put (?:her|his|their|your) best foot|best foot forward|put (?:her|his|their|your) foot down|rat race|read between the lines|ready to roll|rock the boat|rubber-stamp|rubber stamp|run of the mill|" +
  "saved by the bell|scratch the surface|second nature|set in stone|carved in stone|shoot (?:her|him)self in the foot|in the foot|short cut to|silver bullet|silver lining|sink or swim|" +
  "skate on thin ice|smooth sailing|plain sailing|speak of the devil|spill the beans|stand (?:her|his|their|your) ground|stay in (?:her|his|their|your) lane|stick to (?:her|his|their|your) guns|step up to the plate|" +
  "take the bull by the horns|take the plunge|takes the plunge|the big picture|the jury is still out|jury is still out|time flies|to the letter|tough nut|tricks of the trade|under (?:her|his|their|your) belt|under the radar|" +
  "under the table|up (?:her|his|their|your) sleeve|waiting game|walk in the park|wear many hats|weigh (?:her|his|their|your) options up|white elephant|win hands down|hands down|with flying colours|with flying colors|flying colours|flying colors|" +
  "work like a charm|wrap (?:her|his|their|your) head around|writing on the wall|on (?:her|his|their) last legs|in full swing|over the hump|a breeze|no-brainer|a snap|tall order|the go-ahead|by hook or by crook|in the bag|in a bind|in a pickle|from the horse's mouth|" +
  "burning the midnight oil|burns the midnight oil|midnight oil|on cloud nine|pulling (?:her|his) leg|bark(?:s|ing)? up the wrong tree|wrong tree|back burner|take a rain check|rain check|kick the bucket|a stone's throw|crunch time|between a rock and a hard place|a hard place|ben[dt](?:s|ing)? over backwards|under fire|a fish out of water|fish out of water|on edge|spread too thin|burn(?:s|ed|t|ing)? the candle|turn(?:s|ed|ing)? a blind eye|a blind eye|cold shoulder|(?:give|lend)s? a hand|down in the dumps|in good hands|pull(?:s|ed|ing)? through|sick as a dog|fit as a fiddle|back on (?:her|his|their|your) feet|on the mend|clean bill of health|a taste of|know(?:s)? inside out|inside out|second to none|hit(?:s)? the roof|go(?:es)? south|head over heels|draw(?:s|ing)? the line|drew the line|the bottom line|bottom line|a double-edged sword|double-edged sword|the elephant in the room|elephant in the room|up against the wall|put(?:s|ting)? off by|sleep on it|sleeps on it|cut(?:s|ting)? both ways|a close call|close call|close shave|in a heartbeat|by heart|take(?:s)? to heart|on the tip of|play(?:s|ed|ing)? with fire|skin deep|tongue in cheek|pain in the neck|the lay of the land|get a grip"
).split("|");

const found = new RegExp(`(?<![\\p{L}])(?:${idioms.join("|")})(?![\\p{L}])`, "iu");

/** The first idiom of a text. */
export const idiomIn = (text: string): string | undefined => found.exec(text.replaceAll("’", "'"))?.[0];
