/** Turns of phrase that begin with a verb in its plain form; each of its forms counts. "one's" stands for her, their and a name's, "_" for one to three words. */
export const idiomsWithVerbs: readonly string[] = (
  "add fuel to the fire|add insult to injury|bark up the wrong tree|bat an eye|be in the same boat|beat about the bush|beat around the bush|" +
  "bend over backwards|bend the rules|bite off more than|bite the bullet|bite the dust|bite the hand|blow off steam|blow one's top|blow one's own trumpet|" +
  "blow out of proportion|blow the whistle|blow up in one's face|break the bank|break the ice|break the mould|bring home the bacon|bring to a head|" +
  "bring to the table|brush up on|bury one's head|bury the hatchet|burn one's bridges|burn bridges|burn one's boats|burn the candle|burn the midnight oil|" +
  "burst at the seams|burst one's bubble|butter up|call a spade|call it a day|call it quits|call the shots|call the tune|carry a torch|carry coals|" +
  "carry one's own weight|carry the can|carry the day|cast a wide net|cast the first stone|catch _ off guard|catch off guard|catch red-handed|catch on to|" +
  "chew the fat|chew _ out|chicken out|clear the decks|close the door on|come a long way|come clean|come full circle|come hell or high water|" +
  "come out of one's shell|come rain or shine|come to a head|come to grips|come to terms|come under fire|come up short|come up roses|" +
  "come up against a brick wall|cook the books|cook up a story|cost a bomb|cost an arm and a leg|cost the earth|count one's chickens|count on one hand|" +
  "cover one's back|cover one's tracks|crack the code|crack the whip|cross swords|cross that bridge|cross the rubicon|cry over spilt milk|" +
  "cry over spilled milk|cry wolf|cut a long story short|cut both ways|cut corners|cut _ down to size|cut it fine|cut one's coat|cut one's losses|" +
  "cut one's teeth|cut _ some slack|cut the mustard|cut the gordian|cut through the red tape|cut to the bone|cut to the chase|cut to the quick|" +
  "dance around|dance to one's tune|dig in one's heels|dig one's heels|dig one's own grave|do the legwork|do the math|dodge a bullet|dodge the bullet|" +
  "dot the i|drag one's feet|drag one's heels|draw a blank|draw a line under|draw a veil|draw the line|draw the short straw|drink like a fish|" +
  "drive a hard bargain|drive a wedge|drive _ round the bend|drive _ up the wall|drop a bombshell|drop a hint|drop like flies|drop the ball|" +
  "drown one's sorrows|ease off|eat crow|eat humble pie|eat one's words|face the music|fall apart at the seams|fall between the cracks|" +
  "fall between two stools|fall by the wayside|fall flat|fall foul|fall from grace|fall head over heels|fall into one's lap|fall into place|" +
  "fall into the trap|fall off a cliff|fall off the wagon|fall on deaf ears|fall on one's feet|fall on one's sword|fall on stony ground|" +
  "fall through the cracks|fall through the net|fan the flames|feel the pinch|feel under the weather|fight an uphill|fight fire with fire|" +
  "fight tooth and nail|fight shy|fill one's shoes|fill the bill|fill the shoes|find one's feet|find one's footing|fit like a glove|fit the bill|" +
  "flog a dead horse|beat a dead horse|fly a kite|fly by the seat|fly in the face|fly off the handle|fly solo|fly under the radar|foam at the mouth|" +
  "follow in one's footsteps|follow one's nose|follow suit|foot the bill|force one's hand|gain ground|gain the upper hand|get a foot in|get a grip|" +
  "get a handle on|get a kick out|get a second wind|get a taste of|get away with murder|get cold feet|get down to brass tacks|get down to business|" +
  "get in on the act|get in on the ground floor|get in over one's head|get into deep water|get into hot water|get it off one's chest|" +
  "get off on the wrong foot|get off one's chest|get off the ground|get off the hook|get off to a flying start|get off lightly|get on one's nerves|" +
  "get one's act together|get one's bearings|get one's ducks|get one's feet wet|get one's foot in|get one's hands dirty|get one's head around|" +
  "get one's wires crossed|get one's way|get out of hand|get out of bed on the wrong side|get the axe|get the ball rolling|get the better of|" +
  "get the bottom of|get to the bottom of|get the green light|get the hang of|get the short end|get the upper hand|get the wrong end|get to grips|" +
  "get under one's skin|get up on the wrong side|get wind of|get _ off the ground|give a hand|give _ a hand|give _ a piece of one's mind|give _ a run|" +
  "give _ a taste|give _ a wide berth|give a wide berth|give free rein|give _ free rein|give it a go|give it a shot|give it one's all|give one's all|" +
  "give one's right arm|give one's two cents|give _ the benefit of the doubt|give the benefit of the doubt|give the benefit|give the cold shoulder|" +
  "give the game away|give _ the boot|give _ the cold shoulder|give _ the creeps|give the go-ahead|give the green light|give _ the green light|" +
  "give _ the nod|give _ the runaround|give _ the slip|give _ the sack|give up the ghost|go against the grain|go all out|go at it hammer|" +
  "go back on one's word|go back to the drawing board|go back to square one|go bananas|go behind one's back|go belly up|go by the book|go by the board|" +
  "go cold turkey|go down in flames|go down in history|go down like a lead|go down that road|go down the drain|go down the tubes|go easy on|go for broke|" +
  "go for the jugular|go from bad to worse|go hand in hand|go haywire|go in one ear|go it alone|go off the deep end|go off the rails|go off with a bang|" +
  "go on a wild|go out of one's way|go out on a limb|go over one's head|go overboard|go pear-shaped|go south|go the distance|go the extra mile|" +
  "go the whole hog|go through the motions|go through the roof|go through hoops|go to pieces|go to pot|go to seed|go to the dogs|go to the wall|" +
  "go to town|go under the knife|go up in smoke|go with the flow|go with the territory|grasp at straws|clutch at straws|grasp the nettle|" +
  "grease one's palm|grease the wheels|grin and bear|grind to a halt|hang by a thread|hang in the balance|hang in there|hang on one's every word|" +
  "hang out to dry|hang up one's|have a ball|have a bee in|have a bone to pick|have a chip on|have a field day|have a foot in|have a soft spot|" +
  "have a sweet tooth|have a way with|have an axe to grind|have an ace|have bigger fish|have butterflies|have deep pockets|have eyes in the back|" +
  "have green fingers|have it both ways|have it in for|have nerves of steel|have no leg to stand|have no truck|have one foot in|have one's back to|" +
  "have one's cake|have one's eye on|have one's feet on|have one's hands full|have one's hands tied|have one's head in|have one's heart in|" +
  "have one's heart set|have one's wits|have one's work cut out|have skin in|have the last laugh|have the upper hand|" +
  "have the time of one's life|have too many irons|have two left feet|have what it takes|hear it on the grapevine|hear it through the grapevine|" +
  "hedge one's bets|hit a brick wall|hit a raw nerve|hit a snag|hit a wall|hit below the belt|hit it off|hit one's stride|hit pay dirt|hit rock bottom|" +
  "hit the books|hit the bull's-eye|hit the ceiling|hit the ground running|hit the hay|hit the headlines|hit the jackpot|hit the mark|hit the nail|" +
  "hit the road|hit the roof|hit the sack|hit the spot|hit the wall|hold a candle|hold a grudge|hold all the cards|hold one's ground|hold one's horses|" +
  "hold one's own|hold one's tongue|hold out an olive|hold the fort|hold the purse strings|hold the reins|hold water|hold _ to ransom|hold up one's end|" +
  "iron out|jog one's memory|jump at the chance|jump down one's throat|jump on the bandwagon|jump out of one's skin|jump ship|jump the gun|jump the queue|" +
  "jump the shark|jump through hoops|jump through the hoops|jump to conclusions|jump to it|keep a cool head|keep a level head|keep a low profile|" +
  "keep a straight face|keep a stiff upper|keep a tight rein|keep abreast|keep an ear|keep an ear to|keep an eye on|keep an eye out|keep at arm's length|" +
  "keep at bay|keep _ at arm's length|keep _ at bay|keep _ in the dark|keep _ in the loop|keep _ on a short leash|keep _ on one's toes|" +
  "keep _ on the back burner|keep _ posted|keep _ under wraps|keep _ up one's sleeve|keep body and soul|keep one's chin up|keep one's cards|" +
  "keep one's ear to|keep one's eye on|keep one's eyes peeled|keep one's feet on|keep one's fingers crossed|keep one's hand in|keep one's hair on|" +
  "keep one's head above|keep one's head down|keep one's options open|keep one's powder dry|keep one's shirt on|keep tabs on|keep the ball rolling|" +
  "keep the lid on|keep the wolf|keep under one's hat|keep under wraps|keep up appearances|keep up with the joneses|kick in the teeth|kick one's heels|" +
  "kick the bucket|kick the can|kick the habit|kick up a fuss|kick _ into touch|kick _ into the long grass|kill the goose|kill two birds|knock on wood|" +
  "touch wood|knock one's socks|knock _ for six|knock spots off|know one's onions|know the ropes|know the score|know which side|know _ like the back|" +
  "know _ inside out|land on one's feet|laugh all the way|laugh one's head off|laugh out of court|laugh up one's sleeve|lay it on thick|lay one's cards|" +
  "lay the blame at|lay the groundwork|lay down the law|lead a double life|lead by the nose|lead _ by the nose|lead _ up the garden|learn the hard way|" +
  "learn the ropes|learn by heart|learn _ by heart|leave a bad taste|leave a lot to be desired|leave much to be desired|leave no stone unturned|" +
  "leave _ in the lurch|leave _ in the dark|leave _ high and dry|leave _ holding the baby|leave _ out in the cold|leave to one's own devices|" +
  "leave _ to one's own devices|lend a hand|lend _ a hand|let bygones|let nature take|let off steam|let off the hook|let one's guard down|" +
  "let one's hair down|let sleeping dogs|let the cat out|let the chips fall|let the dust settle|let the genie|let _ off the hook|let _ down gently|" +
  "level the playing field|lick into shape|lick one's wounds|lie through one's teeth|light a fire under|line one's pockets|live a lie|live and learn|" +
  "live beyond one's means|live from hand to mouth|live hand to mouth|live in an ivory tower|live it up|live on a shoestring|lock horns|" +
  "look down one's nose|look on the bright|look the other way|look the part|look daggers|look like a million|lose one's bearings|lose one's cool|" +
  "lose one's marbles|lose one's rag|lose one's shirt|lose sleep over|lose the plot|lose the thread|lose touch|lower the bar|be over the moon|" +
  "be in hot water|be in deep water|be in the dark about|land in hot water|be on edge about|be on the fence|be a breeze|be a snap|be a pain in the neck|" +
  "have a lot on one's plate|have cold feet about|burn _ at both ends|be up in the air|be in over one's head|be snowed under|be fed up|be all ears|" +
  "be on top of the world|be under fire|be put off by|feel a bit off|be in the red|be on one's toes|be off the hook|be a far cry|be down to the wire|" +
  "be on the same page|break down in tears over"
).split("|");
