/** Turns of phrase that stand as they are. "one's" stands for her, their and a name's. What is often meant by the word ("in the dark", "pain in the neck") is not here. */
export const idiomsWithoutVerbs: readonly string[] = (
  "a blessing in disguise|a breath of fresh air|a bitter pill|a bone of contention|a bone to pick|a can of worms|a cash cow|a chain is only|" +
  "a chip off the old|a clean bill of health|a clean slate|a close call|a close shave|a cock and bull|a cog in the|a cut above|a dark horse|a dead duck|" +
  "a dead end|a dime a dozen|a doddle|a double-edged sword|double-edged sword|a drop in the bucket|a drop in the ocean|a fair crack|a far cry from|" +
  "a feather in one's cap|a fish out of water|a flash in the pan|a fly in the ointment|a fly on the wall|a foregone conclusion|a foot in the door|" +
  "one's foot in the door|foot in the door|free rein|a frog in one's throat|a grey area|a gray area|a hard nut|a tough nut|a hard pill|a hard place|" +
  "a hot potato|a knight in|a leap in the dark|a level playing field|a lion's share|the lion's share|a long haul|a long shot|a mixed blessing|" +
  "a narrow escape|a needle in a haystack|a new lease|a no-brainer|no-brainer|a pain in the neck|a pat on the back|a penny for|a piece of cake|" +
  "piece of cake|a pinch of salt|a grain of salt|a pipe dream|a pound of flesh|a quick fix|a rat race|a raw deal|a recipe for disaster|a red herring|" +
  "red herring|red herrings|a ripple effect|a rough diamond|a rough patch|a rough ride|a rude awakening|a safe bet|a scapegoat for|a second wind|" +
  "a shot across|a shot in the arm|a shot in the dark|a silver bullet|a silver lining|a sitting duck|a skeleton in the|a slap in the face|" +
  "a slap on the wrist|a slippery slope|slippery slope|a smoking gun|a snowball's chance|a snowball effect|a sore thumb|a spanner in the works|" +
  "a square peg|a steep learning curve|steep learning curve|a step in the right|a sticking point|a sticky wicket|a stitch in time|a stone's throw|" +
  "a storm in a|a tempest in a|a stumbling block|a taste of one's own|a thorn in one's|a thorn in the|a tall order|a ticking time bomb|ticking time bomb|" +
  "a tough call|a tough cookie|a two-edged|a two-way street|a uphill battle|an uphill battle|an uphill struggle|a vicious circle|a wake-up call|" +
  "a walk in the park|walk in the park|a weight off|a wet blanket|a whale of|a white elephant|a white lie|a wild goose|a witch hunt|a wolf in|above board|" +
  "against all odds|against the clock|against the grain|ahead of the curve|ahead of the game|ahead of the pack|alive and kicking|all and sundry|" +
  "all at sea|all bark|all fingers and thumbs|all hands on deck|all hell|all in a day's work|all in the same boat|all over the map|all roads lead|" +
  "all systems go|an achilles heel|achilles heel|achilles' heel|an acid test|acid test|an arm and a leg|arm and a leg|an axe to grind|" +
  "an elephant in the room|the elephant in the room|elephant in the room|an eye-opener|an open secret|an open-and-shut|apple of one's eye|" +
  "apples and oranges|at a crossroads|at a loss for words|at a low ebb|at a snail's pace|at arm's length|at breakneck speed|at cross purposes|" +
  "at daggers drawn|at death's door|at each other's throats|at each other's throat|at face value|at first blush|at loggerheads|at one's beck|" +
  "at one's fingertips|at one's own peril|at one's wits' end|at one's wit's end|at sixes and sevens|at the coalface|at the deep end|at the drop of a hat|" +
  "at the eleventh hour|at the end of one's rope|at the end of one's tether|at the end of the day|at the sharp end|at the top of one's game|back burner|" +
  "back of the envelope|back on one's feet|back to square one|back to the drawing board|back to the wall|backs to the wall|bad taste in|" +
  "ball in one's court|ball is in one's court|the ball is in|balls in the air|baptism of fire|bare bones|before you can say|behind one's back|" +
  "behind the curve|behind the eight ball|behind the scenes|bells and whistles|below the radar|best bet|best of both worlds|best thing since|" +
  "better late than|better safe than|between a rock|between the devil|between the lines|between two stools|beyond a shadow|beyond the call|" +
  "beyond the pale|beyond one's wildest|big cheese|big picture|the big picture|big shot|birds of a feather|blood from a stone|blood is thicker|" +
  "blood, sweat|blow by blow|blue-sky|blue in the face|bolt from the blue|born yesterday|born with a silver|bottom line|bread and butter|bright and early|" +
  "bright-eyed|broken record|brownie points|brutal honesty|bull in a china|busy as a bee|busy bee|butterflies in one's|butter wouldn't|buzzword|by a hair|" +
  "by a hair's breadth|by a long chalk|by a long shot|by a whisker|by and large|by fits and starts|by heart|by hook or by crook|by leaps and bounds|" +
  "by no stretch|by rule of thumb|by the back door|through the back door|by the book|by the same token|by the seat|by the skin of|by the sweat|" +
  "by trial and error|by word of mouth|calm before the storm|carrot and stick|cart before the horse|carte blanche|case in point|castles in the air|" +
  "cat and mouse|cat got one's tongue|catch-22|caught in the crossfire|caught napping|caught red-handed|chain reaction of|chalk and cheese|cheek by jowl|" +
  "chink in the armour|clear as a bell|clear as mud|clean slate|close but no|cloud nine|cloak and dagger|cold turkey|come what may|cool as a cucumber|" +
  "cool customer|crocodile tears|cream of the crop|crunch time|cry for help|cutting edge|cutting-edge|cut and dried|cut from the same|damage is done|" +
  "damned if|dark horse|day in the sun|day in, day out|day in day out|days are numbered|dead as a doornail|dead end|dead in the water|dead ringer|" +
  "deep end|deep pockets|devil's advocate|devil is in|diamond in the rough|different kettle|different strokes|dirt cheap|divide and conquer|do or die|" +
  "dog eat dog|dog's breakfast|dog-eat-dog|done and dusted|done deal|dos and don'ts|donkey's years|donkey work|down in the dumps|down in the mouth|" +
  "down on one's luck|down the drain|down the line|down the hatch|down the rabbit hole|down the tubes|down to earth|down to the wire|dressed to kill|" +
  "dressed to the nines|drop-dead|dust has settled|dutch courage|dyed in the wool|each to one's own|eager beaver|early bird|easier said than done|" +
  "easy as pie|easy come|easy pickings|easy street|easy does it|ebb and flow|egg on one's face|eggs in one basket|elbow grease|elbow room|eleventh hour|" +
  "end of one's tether|end of the line|end of the road|end of the rope|every cloud|every tom|eye of the storm|eye to eye|eyes bigger|eyes in the back|" +
  "eyes on the prize|fair and square|fair game|fair-weather|fall from grace|false dawn|false economy|famous last words|fast lane|fast track to|" +
  "few and far between|fifth wheel|fine line between|fine print|finger in every|finger on the pulse|fingers crossed|firing line|first port of call|" +
  "fish out of water|fish to fry|fit as a fiddle|fit for a king|flat broke|flat out|flesh and blood|flip side|fly-by-night|fly in the ointment|" +
  "flying blind|flying colours|flying colors|flying start|flying visit|food for thought|fool's errand|fool's paradise|for a rainy day|for a song|" +
  "for all intents|for crying|for donkey's|for dear life|for good measure|for keeps|for love nor money|for the birds|for the high jump|for the long haul|" +
  "forty winks|free as a bird|fresh as a daisy|fresh off the boat|from a to z|from day one|from hand to mouth|from pillar to post|from rags|from scratch|" +
  "from square one|from the bottom of|from the cradle|from the get-go|from the ground up|from the horse's mouth|from the word go|from the off|" +
  "from strength to strength|from time immemorial|full circle|full of beans|full of holes|full of oneself|full steam|full swing|full throttle|" +
  "get-up-and-go|gift of the gab|gilding the lily|glass half|gloom and doom|go-ahead|the go-ahead|golden handshake|golden handcuffs|golden ticket|" +
  "good for nothing|good samaritan|good to go|good egg|good riddance|grass is greener|grain of truth|green fingers|green light|green with envy|grey area|" +
  "gray area|grist for|grist to|ground rules|gut feeling|gut instinct|gut reaction|hair of the dog|half the battle|half-baked|halcyon days|ham-fisted|" +
  "hammer and tongs|hand in glove|hand in hand with|hand over fist|hand to mouth|hands are tied|hands down|hands full|hands tied|hanging by a thread|" +
  "hangs by a thread|happy-go-lucky|hard and fast|hard as nails|hard nut to crack|hard on the heels|hat in hand|head and shoulders|head in the clouds|" +
  "head in the sand|head on a plate|head over heels|head start|heads up|heads will roll|heart in one's|heart of the matter|heart of stone|heart to heart|" +
  "heart-to-heart|heat of the moment|hell-bent|hell or high water|herculean task|high and dry|high and mighty|high horse|high time|high-handed|" +
  "hit and miss|hit or miss|hit list|hive of activity|hobson's choice|hocus pocus|hold one's horses|hole in one's pocket|holy grail|home and dry|" +
  "home stretch|home straight|home truth|home truths|hook, line|hope against hope|hornet's nest|hot off the press|hot on the heels|hot potato|hot seat|" +
  "hot under the collar|hot-headed|house of cards|icing on the cake|ifs and buts|ill at ease|ill wind|in a bind|in a blink|in a class of|in a fix|" +
  "in a heartbeat|in a jiffy|in a nutshell|in a pickle|in a pinch|in a tight corner|in a tight spot|in a tizzy|in a vicious|in a whirl|in apple-pie|" +
  "in at the deep end|in black and white|in cahoots|in dire straits|in dribs|in fits and starts|in for a penny|in for a shock|in full swing|in good hands|" +
  "in good stead|in hot pursuit|in it for|in leaps and bounds|in limbo|in no man's land|in no uncertain|in one fell swoop|in one's birthday|" +
  "in one's heart of hearts|in one's stride|in over one's head|in over her head|in rude health|in seventh heaven|in the back of one's mind|" +
  "in the ballpark|in the blink|in the cold light|in the crosshairs|in the doghouse|in the doldrums|in the driver's seat|in the driving seat|" +
  "in the eye of|in the fast lane|in the firing line|in the grand scheme|in the heat of|in the limelight|in the long run|in the loop|in the lurch|" +
  "in the melting pot|in the nick of time|in the offing|in the pipeline|in the public eye|in the right ballpark|in the same boat|in the same breath|" +
  "in the same vein|in the spotlight|in the thick of|in the twinkling|in this day and age|ins and outs|inside job|inside out|inside track|iron fist|" +
  "irons in the fire|it takes two|it goes without saying|ivory tower|jack of all trades|jekyll and hyde|joined at the hip|jury is still out|just deserts|" +
  "just the job|just the ticket|just what the doctor|keen as mustard|kettle of fish|kid gloves|kiss of death|kith and kin|knee-jerk|knight in shining|" +
  "knife-edge|known quantity|lame duck|land of milk|last but not least|last ditch|last-ditch|last legs|last resort|last straw|the last straw|" +
  "laughing stock|law unto|lay of the land|lie of the land|leaps and bounds|left out in the cold|left holding|leg to stand on|less is more|" +
  "lesser of two evils|let-down|level playing field|level-headed|licence to print|lick and a promise|life and soul|light at the end of the tunnel|" +
  "light-hearted|like a bat|like a bear|like a bull|like a cat on|like a chicken|like a deer in|like a dog with|like a duck to|like a fish out|" +
  "like a headless|like a house on fire|like a log|like a moth|like a red rag|like a sore thumb|like a ton of|like chalk and|like cats and dogs|" +
  "like clockwork|like gold dust|like greased|like it or lump|like looking for a needle|like mad|like nobody's business|like oil and water|" +
  "like pulling teeth|like riding a bike|like shooting fish|like sardines|like talking to a|like the back of|like the clappers|like the plague|" +
  "like there's no tomorrow|like two peas|like water off|like watching paint|line of fire|lion's den|lion's share|lip service|lock, stock|lock and key|" +
  "long and short|long arm of the law|long in the tooth|long shot|long story short|loophole|loose cannon|loose ends|lost in translation|low blow|" +
  "low-hanging fruit|luck of the draw|mad as a hatter|mad dash|made of sterner|magic bullet|magic wand|man of few words|man of one's word|man of the hour|" +
  "man in the street|man on the street|many hands make|many moons|match made in|matter of life|matter of time|method in one's madness|middle of nowhere|" +
  "middle of the road|midnight oil|mile a minute|mind over matter|mind one's back|miss is as good|mixed bag|mixed blessing|moment of truth|money down|" +
  "money for old rope|money to burn|money talks|monkey business|month of sundays|more than one can chew|mother of all|mountain out of|much ado|" +
  "mud in one's|music to one's ears|mutton dressed|nail in the coffin|nail-biting|near the knuckle|neck of the woods|needle in a haystack|needless to say|" +
  "neither here nor|nerves of steel|new blood|new broom|new kid|new lease of life|nick of time|nine days' wonder|nip and tuck|no bed of roses|no dice|" +
  "no end in sight|no free lunch|no great shakes|no hard feelings|no holds barred|no ifs|no laughing matter|no love lost|no man's land|no mean feat|" +
  "no news is good|no pain, no gain|no picnic|no rest for|no room to swing|no smoke without|no spring chicken|no stone unturned|no strings|" +
  "no strings attached|no sweat|no two ways|no walk in the|no-go area|no-win|nobody's fool|nose to the grindstone|not a bed|not a cloud|not a hope|" +
  "not all there|not all it's cracked|not born yesterday|not cut out for|not enough room|not for all the tea|not half bad|not have a clue|not have a leg|" +
  "a leg to stand|not hold a candle|not hold water|not in the same league|not in a million|not in one's wildest|not my cup|not one's cup|not one's day|" +
  "not out of the woods|not over till|not rocket science|not see the wood|not set in stone|not to be sneezed|not to put too fine|not up to par|" +
  "not up to scratch|not worth a|nothing to write home|nothing ventured|nuts and bolts|number cruncher|odds and ends|odds are stacked|off one's chest|" +
  "off one's guard|off one's own bat|off one's rocker|off one's trolley|off the beaten|off the cuff|off-the-cuff|off the grid|off the hook|off the radar|" +
  "off the rails|off the wagon|oil and water|old as the hills|old wives' tale|olive branch|on a first-name|on a knife-edge|on a par with|on a shoestring|" +
  "on a short fuse|on a silver platter|on a slippery|on a sticky wicket|on a tight leash|on a tightrope|on a wing and|on all fours with|on auto-pilot|" +
  "on autopilot|on borrowed time|on cloud nine|on deaf ears|on easy street|on everyone's lips|on shaky foundations|on its last legs|on one's last legs|" +
  "on last legs|on one's best behaviour|on one's bike|on one's doorstep|on one's own two|on one's high horse|on one's plate|on one's side of|" +
  "on one's way out|on one's wits|on pins and needles|on tenterhooks|on the back burner|on the back foot|on the front foot|on the ball|on the blink|" +
  "on the breadline|on the cards|on the cusp|on the face of it|on the fence|on the flip side|on the fly|on the fritz|on the ground floor|on the grapevine|" +
  "through the grapevine|on the hook|on the hop|on the home stretch|on the horns|on the hush|on the lam|on the last lap|on the mend|on the money|" +
  "on the other hand it|on the prowl|on the ragged|on the razor|on the rebound|on the safe side|on the same page|on the same wavelength|on the sidelines|" +
  "on the sly|on the spur|on the straight and narrow|on the tip of|on the trot|on the wagon|on the warpath|on the way out|on the wrong foot|on thin ice|" +
  "on top form|on top of one's game|on top of the world|once bitten|once in a blue moon|once in a lifetime|one foot in the grave|one for the road|" +
  "one good turn|one step ahead|one step forward|one-horse|one-hit wonder|one-trick pony|one-way street|only fools|open and shut case|open secret|" +
  "open sesame|out and about|out at sea|out for blood|out for the count|out in the cold|out in the open|out in the sticks|out of all proportion|" +
  "out of favour with|out of hand|out of harm's way|out of joint|out of kilter|out of left field|out of one's comfort zone|comfort zone|" +
  "out of one's depth|out of one's element|out of one's hands|out of one's head|out of one's league|out of one's mind|out of one's shell|" +
  "out of one's system|out of the ark|out of the blue|out of the box|out of the closet|out of the frying|out of the hat|out of the loop|" +
  "out of the picture|out of the running|out of the wood|out of the woods|out of the ordinary and|out of thin air|out of whack|out of this world|" +
  "out on a limb|out on one's ear|out to lunch|outside the box|over a barrel|over and done|over my dead body|over one's dead body|over the hump|" +
  "over the moon|over the odds|over the top|over-the-top|paddle one's own|par for the course|part and parcel|parting shot|party pooper|past one's prime|" +
  "past one's sell-by|past the point of no return|pearls of wisdom|pecking order|penny-wise|penny wise|penny pinching|pep talk|perfect storm|pet peeve|" +
  "picture perfect|pie in the sky|piece of the pie|pillar of strength|place in the sun|plain as day|plain sailing|smooth sailing|plot thickens|plum job|" +
  "point of no return|poker face|poles apart|pot calling|pot luck|pot of gold|powder keg|pride and joy|proof of the pudding|proof is in the|" +
  "pulling one's leg|pyrrhic victory|queer fish|quick fix|quick off the mark|quick on the|quick on the uptake|quid pro quo|rack and ruin|rags to riches|" +
  "rain cats|rain check|rainy day|rank and file|rat race|ray of hope|ray of sunshine|ready to roll|ready to rock|real mccoy|red carpet|red-handed|" +
  "red-letter day|red mist|red rag|red tape|rhyme or reason|right as rain|right off the bat|right-hand man|right on the money|right up one's|road less|" +
  "road to ruin|rock bottom|rock solid|rock the|rollercoaster|rome was not|rome wasn't|rose-coloured|rose-tinted|rotten to the core|rough and ready|" +
  "rough and tumble|rough around the edges|rough patch|rough ride|round the bend|rub of the green|rubber stamp|rubber-stamp|rule of thumb|rules of thumb|" +
  "run-of-the-mill|run of the mill|running battle|running on empty|sacred cow|safe as houses|safe pair of hands|saved by the bell|salt of the earth|" +
  "same boat|same old story|same page|saving grace|school of hard|scot-free|sea legs|second fiddle|second thoughts|second to none|second wind|see-saw|" +
  "seamy side|seat of one's pants|serious as a heart|set in one's ways|set in stone|carved in stone|written in stone|etched in stone|seventh heaven|" +
  "shadow of a doubt|shadow of one's former|shape of things|sharp as a tack|sharp cookie|ship-shape|shipshape|shoestring budget|short and sweet|" +
  "short cut to|short end of the stick|short fuse|short shrift|short straw|shot in the arm|shot in the dark|sick and tired|sick as a dog|sick as a parrot|" +
  "sick to death|sick to the back|sight unseen|signed and sealed|signed, sealed|silence is golden|silver bullet|silver lining|silver spoon|silver tongue|" +
  "simmering down|sink or swim|sitting duck|sitting pretty|six of one|sixty-four|skeleton in the|skeletons in the|skin in the game|skin of one's teeth|" +
  "skin-deep|sky-high|sky is the limit|sky's the limit|slip of the tongue|slip of the pen|slow and steady|slow coach|slow off the|slow on the uptake|" +
  "small beer|small potatoes|small wonder|smoke and mirrors|smoke screen|smoke signal|smooth operator|snail's pace|snail mail|snake in the grass|" +
  "snake oil|snowed under|so far so good|so to speak|soft option|soft spot|soft touch|sold a pup|sore loser|sore sight|sour grapes|spick and span|" +
  "spitting image|spoilt for choice|spoiled for choice|spoke in the|spur of the moment|square deal|square one|square peg|stab in the back|" +
  "stab in the dark|stand-offish|stay of execution and|steady as a|sticking point|stick in the mud|sticky end|sticky situation|stiff as a|stiff upper lip|" +
  "still waters|stone's throw|storm in a teacup|straight and narrow|straight as an|straight from the|straight face|straight out of|straight shooter|" +
  "strange bedfellows|straw in the wind|straw that broke|straws in the wind|strictly for the birds|strings attached|strong as an ox|strong suit|" +
  "stumbling block|surplus to requirements|swan song|sweet nothing|swings and roundabouts|tail between|taken for a|taste of one's own|teething problems|" +
  "teething troubles|tempest in a teapot|test the water|that's the way|the apple does|the apple of|the be-all|the belle of|the benefit of the doubt|" +
  "the best of a bad|the best of both|the best thing since|the bigger they|the bigger fish|the birds and the bees|the blind leading|the bottom line|" +
  "the bottom of the barrel|the bottom of the pile|the buck stops|the calm before|the cards are stacked|the chips are down|the coast is clear|" +
  "the cold light of|the cold shoulder|the cream of|the crux|the cutting edge|the daily grind|the devil's advocate|the devil is|the die is cast|" +
  "the dog days|the domino effect|domino effect|the early bird|the easy way out|the end of the line|the end of the road|the ends justify|" +
  "the eleventh hour|the exception that proves|the eye of a needle|the far-reaching|the fast lane|the fat is in|the fine print|the final straw|" +
  "the first hurdle|the flip side|the fly in|the game is up|the gloves are off|the going gets tough|the goose that|the grapevine|the green-eyed|" +
  "the hard sell|the heart of the matter|the heat is on|the high road|the home stretch|the icing|the ins and outs|the jewel in|the jury is|" +
  "the knives are out|the lap of|the last word in|the last gasp|the lay of|the lesser of|the light at the|the line of least|path of least resistance|" +
  "the long and|the long arm|the long run|the man in the street|the middle of the road|the milk of|the moment of truth|the more the merrier|" +
  "the moral high|the movers and|the name of the game|the nature of the beast|the nick of|the nitty-gritty|nitty-gritty|the other side of the coin|" +
  "two sides of the same coin|the path of least|the pecking order|the pen is mightier|the penny drops|the penny dropped|the pick of|" +
  "the point of no return|the pot calling|the powers that be|the proof of|the real deal|the real mccoy|the rest is history|the right side of the bed|" +
  "the ropes|the rough with|the root of all|the rot set in|the school of|the short straw|the sky is the|the smart money|the smoking gun|" +
  "the spitting image|the spur of|the squeaky wheel|the straight and|the straw that|the thin end|thin end of the wedge|the tip of the iceberg|" +
  "tip of the iceberg|the tables have turned|the tricks of|the turn of the screw|the ugly duckling|the upper hand|upper hand|the walls have|" +
  "the whole ball|the whole hog|the whole nine|whole nine yards|the whole shebang|the wheels came off|the wheels fall off|the world is one's|" +
  "the worst of both|the writing is on|the writing on the wall|writing on the wall|the wrong end of|the wrong side of|wrong end of the stick|" +
  "the wrong tree|thick and fast|thick and thin|thick as thieves|third degree from|thorn in the side|thorn in one's side|three sheets|thrilled to bits|" +
  "through gritted teeth|through the mill|through the roof|through the wringer|through thick|tied up in knots|tied to one's apron|tight ship|tight spot|" +
  "tight-lipped|time and tide|time bomb|time flies|time is ripe|time on one's hands|tip of one's tongue|tip of the tongue|tit for tat|to a fault|to a tee|" +
  "to all intents|to be on the safe|to cap it all|to cut a long|to each one's|to err on the side|err on the side of|to hand it|to one's heart's content|" +
  "to the bitter end|to the ends of|to the four winds|to the letter|to the nines|to the tune of|to the wire|to top it|tongue in cheek|tongue-in-cheek|" +
  "too big for one's|too close for comfort|too close to call|too close to the bone|too good to be true|too hot to handle|too little too late|" +
  "too little, too late|too many chiefs|too many cooks|tooth and nail|top brass|top dog|top drawer|top dollar|top-notch|top of one's|topsy-turvy|" +
  "tossed aside|touch and go|tough as|tough cookie|tough break|tough luck|tough nut|tough row|trial by fire|trials and|tricks of the trade|tried and|" +
  "true colours|true colors|turn-up for|twist of fate|twists and turns|two peas|two wrongs|two birds|two-edged|two-faced|two left feet|ugly duckling|" +
  "under a cloud|under false pretences|under no illusions|under one's belt|under one's wing|under the counter|under the gun|under the hammer|" +
  "under the radar|under the thumb|under the weather|under the wire|under wraps|ups and downs|up a creek|up against a brick|up against it|" +
  "up against the wall|up and coming|up and down like|up for grabs|up in arms|up in the air|up one's alley|up one's sleeve|up one's street|up the ante|" +
  "up the creek|up the duff|up the pole|up the spout|up the wall|up to no good|up to one's eyeballs|up to one's old|up to par|up to scratch|up to snuff|" +
  "up to speed|uphill battle|uphill struggle|vexed question|vim and vigour|virtue of necessity|waiting game|wake-up call|walking on air|walls have ears|" +
  "war of words|warm and fuzzy|warts and all|water off a duck|water under the bridge|weak at the knees|weakest link|weight off one's|well and truly|" +
  "well-heeled|well-oiled machine|wet behind|wet blanket|wheels within|when in rome|when it comes to the crunch|when it rains|when push comes to shove|" +
  "when hell|when pigs|when the chips|when the cat|when the dust|while the iron|whistle-stop|white as a|white elephant|white lie|whole hog|whole kit|" +
  "whole shebang|wild goose|winds of change|window of opportunity|wit's end|wits' end|with a heavy hand|with a fine-tooth|with a fine tooth|" +
  "with a grain of salt|with a pinch of salt|with a vengeance|with bated breath|with flying|with kid gloves|with strings|with the benefit of hindsight|" +
  "within a whisker|without a hitch|without batting|without rhyme|without turning a hair|wolf at the|wolf in sheep's|word of mouth|words fail|" +
  "worlds apart|worse for wear|worst case scenario|worst comes to the worst|worth one's salt|worth one's weight|worth one's while|wreak havoc|" +
  "wrong side of the|at the coal face|on the chopping block|out of the gate|in the weeds|deer in the headlights|boots on the ground|paper trail|" +
  "paper tiger|sweet spot|sticker shock|silver-tongued|arm's length|backseat driver|back-seat driver|cherry-pick|cherry-picks|cherry-picked|" +
  "cherry-picking|hoops|ballpark|extra mile|best foot forward|wrong tree|up one's sleeve|under one's belt|a real pain in the neck|in the dark about|inside out and|a close thing|a lot on one's plate"
).split("|");
