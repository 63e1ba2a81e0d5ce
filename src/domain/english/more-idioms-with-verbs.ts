/** The second half of the alphabet of `idiomsWithVerbs`. */
export const moreIdiomsWithVerbs: readonly string[] = (
  "make a beeline|make a big deal|make a clean breast|make a clean break|make a dent|make a fool of|make a fuss|make a go of|make a killing|" +
  "make a long story short|make a mockery|make a mountain|make a pig's ear|make a rod|make a run for|make a splash|make an exhibition|make both ends meet|" +
  "make ends meet|make eyes at|make hay|make head or tail|make heads or tails|make it up as|make light work|make mincemeat|make no bones|make one's bed|" +
  "make one's blood|make one's day|make one's hair|make one's head spin|make one's mark|make one's mouth water|make one's peace|make or break|" +
  "make short work|make the cut|make the grade|make tracks|make up for lost|make waves|march to one's own|mean business|meet one's maker|meet one's match|" +
  "meet one's waterloo|meet halfway|meet _ halfway|mend fences|mince words|mind one's own business|mind one's p|mind one's step|miss the boat|" +
  "move heaven and earth|move the goalposts|move the needle|muddy the waters|nip _ in the bud|nip in the bud|open a can of worms|open doors|" +
  "open pandora's|open the door to|open the floodgates|pack a punch|pad the bill|paint _ into a corner|paint a rosy|paint the town|paper over|pass muster|" +
  "pass the baton|pass the buck|pass the hat|pass the time of day|pass the torch|pass with flying colours|pass with flying colors|pat on the back|" +
  "pat _ on the back|pave the way|pay an arm and a leg|pay lip service|pay one's dues|pay the piper|pay through the nose|pay top dollar|pick holes in|" +
  "pick one's battles|pick one's brain|pick one's brains|pick up steam|pick up the bill|pick up the pieces|pick up the slack|pick up the tab|" +
  "pick up the thread|pin one's hopes|pin the blame|pin the tail|plant the seed|play a blinder|play a waiting game|play ball|play by ear|play it by ear|" +
  "play by the rules|play cat and mouse|play catch-up|play devil's advocate|play fast and loose|play favourites|play favorites|play first fiddle|" +
  "play gooseberry|play hard to get|play hardball|play havoc|play into one's hands|play it cool|play it safe|play one's cards|play one's trump|" +
  "play possum|play russian roulette|play second fiddle|play the blame|play the field|play the long game|play the ponies|play the system|play the victim|" +
  "play to the gallery|play with fire|plead the fifth|pluck up courage|point the finger|poke fun|poke holes|poke one's nose|pop one's clogs|" +
  "pop the question|pour oil on|practise what _ preach|preach to the choir|preach to the converted|push one's luck|press the panic button|" +
  "prick up one's ears|pull a fast one|pull a rabbit|pull all the stops|pull no punches|pull oneself together|pull one's leg|pull one's punches|" +
  "pull one's socks|pull one's strings|pull one's weight|pull out all the stops|pull rank|pull strings|pull the plug|pull the rug|pull the strings|" +
  "pull the wool|pull up stakes|pull up one's socks|push the boat out|push the envelope|push up daisies|put a brave face|put a cork|put a damper|" +
  "put a foot wrong|put a lid on|put a sock|put a spoke|put all one's cards|put all one's eggs|put all their eggs|put flesh on|put heads together|" +
  "put it on the line|put itself in one's shoes|put _ in one's shoes|put lipstick|put new life|put one over|put one's back into|put one's best foot|" +
  "put one's cards|put one's finger on|put one's foot down|put one's foot in|put one's house in order|put one's heart into|put one's mind to|" +
  "put one's money|put one's neck|put one's oar|put one's shoulder|put on a brave|put _ on the back burner|put on the back burner|put on the spot|" +
  "put _ on the spot|put _ on the map|put _ on the line|put _ on a pedestal|put _ out of one's misery|put _ out to grass|put _ out to pasture|" +
  "put out feelers|put paid to|put the brakes on|put the cart|put the cat among|put the cards|put the screws|put the squeeze|put the wind up|" +
  "put _ through the mill|put _ through one's paces|put _ through the wringer|put _ to the sword|put two and two|put up a fight|put words in|" +
  "put words into|rack one's brain|rack one's brains|raise a stink|raise one's game|raise hell|raise the alarm bells|raise the bar|raise the roof|" +
  "raise the stakes|rally round|read between the lines|read the fine print|read the riot act|read the room|read the small print|read _ like a book|" +
  "reap the rewards|reinvent the wheel|rest on one's laurels|rest on one's oars|ride a wave|ride out the storm|ride the storm|ride roughshod|ring a bell|" +
  "ring alarm bells|ring hollow|ring the changes|rise from the ashes|rise through the ranks|rise to the bait|rise to the occasion|risk life and limb|" +
  "risk one's neck|rob peter|rock the boat|roll in the aisles|roll out the red|roll up one's sleeves|roll with the punches|rub elbows|rub salt in|" +
  "rub shoulders|rub _ the wrong way|rub _ up the wrong|ruffle feathers|ruffle one's feathers|rule out of court|rule the roost|rule with an iron|" +
  "run a tight ship|run amok|run around in circles|run around like|run before _ walk|run for the hills|run into a brick wall|run into the ground|" +
  "run like clockwork|run off one's feet|run on empty|run out of steam|run rings|run circles around|run the gauntlet|run with the hare|rush one's fences|" +
  "sail close to the wind|sail through|save for a rainy|save one's bacon|save one's breath|save one's neck|save one's skin|say uncle|scrape the barrel|" +
  "scrape the bottom|scrape through|scratch the surface|see eye to eye|see the back of|see the big picture|see the error|see the forest|see the wood|" +
  "see the light|see the writing|see through rose|see which way the wind|sell down the river|sell _ down the river|sell like hot cakes|sell like hotcakes|" +
  "sell _ short|sell oneself short|send shivers|send _ packing|send _ round the bend|separate the sheep|separate the wheat|serve _ right|set in stone|" +
  "carve in stone|set one's heart on|set one's sights|set the ball rolling|set the bar|set the cat among|set the record straight|set the table on|" +
  "set the wheels|set the world|settle old scores|shape up or|shed crocodile|shift gears|shift the goalposts|ship out|shoot from the hip|" +
  "shoot oneself in the foot|shoot _ in the foot|shoot for the moon|shoot the breeze|shoot the messenger|shoot _ down in flames|shout from the rooftops|" +
  "show one's hand|show one's true|show _ the ropes|sing a different tune|sing from the same|sing one's praises|sink one's teeth|sink or swim|" +
  "sit on the fence|sit on one's hands|sit tight|sit up and take|skate on thin ice|skate over|skim the surface|slap on the wrist|slap _ on the wrist|" +
  "sleep on it|sling one's hook|slip through one's fingers|slip through the cracks|slip through the net|smell a rat|smell fishy|smooth ruffled|" +
  "soften the blow|sow one's wild|speak of the devil|speak volumes|spill the beans|spin a yarn|spin one's wheels|split hairs|split the difference|" +
  "spread like wildfire|spread one's wings|spread oneself too thin|spread too thin|square the circle|squeal like|stab in the back|stab _ in the back|" +
  "stand in one's shoes|stand on ceremony|stand one's ground|stand out from the crowd|stand the test of time|stand up and be counted|" +
  "stand shoulder to shoulder|start from scratch|start off on the wrong foot|start the ball rolling|start with a clean slate|stay in one's lane|" +
  "stay on one's toes|stay on the ball|steal one's thunder|steal the limelight|steal the show|steer clear of|stem the tide|step into one's shoes|" +
  "step up one's game|step up to the plate|stick in one's craw|stick one's neck|stick one's nose|stick one's oar|stick out like a sore|" +
  "stick to one's guns|stick to the script|sticks to one's ribs|stick together through|sting like a bee|stir the pot|stir up a hornet|straddle the fence|" +
  "stretch a point|stretch the truth|strike it lucky|strike it rich|strike out on one's own|stumble at the first|suck it up|sugar the pill|sugar-coat|" +
  "suit _ to a t|swallow one's pride|swallow one's words|swallow hook|swear blind|sweat blood|sweat bullets|sweat it out|sweep _ under the carpet|" +
  "sweep _ under the rug|sweep under the carpet|sweep under the rug|sweep the board|sweep _ off one's feet|swim against|swim with the|swing the lead|" +
  "swing into action|take a back seat|take a dim view|take a fancy|take a hammering|take a leaf|take a load off|take a long hard look|take a nosedive|" +
  "take a page|take a pasting|take a punt|take a rain check|take a shine|take a shot in|take a stab at|take a turn for|take a walk down|take by storm|" +
  "take _ by storm|take centre stage|take center stage|take flak|take for a ride|take _ for a ride|take for granted|take _ for granted|" +
  "take forty winks|take into one's own hands|take it from the top|take it in one's stride|take it lying down|take it on the chin|take it out on|" +
  "take _ in one's stride|take _ with a grain|take _ with a pinch|take no prisoners|take off one's hat|take on board|take _ on board|take one's breath|" +
  "take one's cue|take one's eye off|take one's foot off|take one's hat off|take one's pick|take one's word for|take stock|take the bait|take the biscuit|" +
  "take the bull|take the cake|take the fifth|take the gloves off|take the high road|take the law into|take the liberty|take the mickey|take the moral|" +
  "take the plunge|take the rap|take the reins|take the rough|take the shine|take the sting|take the wind|take the words|take the bit|take the easy way|" +
  "take the lid|take to _ like a duck|take to heart|take _ to heart|take _ to the cleaners|take _ to task|take _ under one's wing|take under one's wing|" +
  "take up arms|take up the cudgels|take up the mantle|take up the slack|take with a grain|take with a pinch|talk a blue streak|talk at cross purposes|" +
  "talk in riddles|talk nineteen|talk of the devil|talk one's ear off|talk out of turn|talk shop|talk the hind|talk the talk|talk through one's hat|" +
  "talk turkey|teach one's grandmother|tear a strip|test the waters|thank one's lucky|think on one's feet|think outside the box|throw a curve|" +
  "throw a curveball|throw a spanner|throw a wet blanket|throw a wobbly|throw a wrench|throw caution|throw cold water|throw down the gauntlet|" +
  "throw good money|throw in the towel|throw in one's lot|throw in at the deep|throw light on|throw money at|throw off balance|throw off course|" +
  "throw off the scent|throw one's hat|throw one's weight|throw out the baby|throw the baby|throw the book|throw _ off the scent|throw _ off balance|" +
  "throw _ in at the deep|throw _ to the lions|throw _ to the wolves|throw _ under the bus|throw under the bus|thumb a lift|thumb one's nose|" +
  "tick all the boxes|tickle one's fancy|tie up loose ends|tighten one's belt|tighten the purse|tighten the screw|tilt at windmills|tip one's hand|" +
  "tip the balance|tip the scale|tip the scales|toe the line|toot one's own|touch a nerve|touch and go|touch base|toy with the idea|tread lightly|" +
  "tread on eggshells|tread on one's toes|tread water|tread the boards|trip the light|turn a blind eye|turn a corner|turn a deaf ear|turn a new leaf|" +
  "turn against the tide|turn back the clock|turn in one's grave|turn on a dime|turn one's hand|turn one's nose|turn over a new leaf|turn the clock back|" +
  "turn the other cheek|turn the tables|turn the tide|turn to dust|turn up one's nose|turn up trumps|turn up like|twiddle one's thumbs|twist one's arm|" +
  "twist the knife|twist the truth|twist in the wind|upset the apple|vanish into thin air|disappear into thin air|vote with one's feet|wait in the wings|" +
  "wait on hand and foot|wait for the other shoe|wait with bated|wake up and smell|walk a fine line|walk a mile in|walk a tightrope|walk down the aisle|" +
  "walk in one's shoes|walk on eggshells|walk on thin ice|walk the line|walk the plank|walk the tightrope|walk the walk|wash one's dirty|" +
  "wash one's hands of|wash dirty linen|watch like a hawk|watch one's back|watch one's tongue|weather the storm|wear many hats|wear more than one hat|" +
  "wear one's heart|wear out one's welcome|wear the trousers|weigh one's words|wet one's appetite|wet one's whistle|whet one's appetite|" +
  "whistle in the dark|whip into shape|win hands down|win one's spurs|win the lottery with|wing it|wipe the floor|wipe the slate|work against the clock|" +
  "work around the clock|work one's fingers|work one's magic|work one's socks|work one's tail|work one's way up|work like a charm|work like a dog|" +
  "work like a trojan|worm one's way|wrap _ around one's|wrap _ in cotton|wrap one's head|write _ off as|yank one's chain|pull _ through|put off by|" +
  "put all _ eggs in one basket|put all _ eggs|pull _ leg|turn _ upside down for|stand _ in good stead|throw _ in at the deep end|take _ for a fool"
).split("|");
