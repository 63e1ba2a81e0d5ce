import { describe, expect, test } from "vitest";
import { judgeWording } from "../../../../../src/domain/item/lint/judge-wording";
import { lintRules, wordingRules } from "../../../../../src/domain/item/lint/lint-rules";

/** Options as text, the key with a star before it. */
type Case = [stem: string, ...options: string[]];
type Cases = { fires: Case[]; quiet: Case[] };

const stem = "Which paper does the harbour office ask a captain for?";

const cases: Record<string, Cases> = {
  L01: {
    fires: [[stem, "A map", "*A list of the crew that the last port has signed", "A flag"]],
    quiet: [
      [
        stem,
        "A map of the coast between all the old ports of call",
        "*A list of the crew that the last port has signed",
        "A flag",
      ],
      ["Which enzyme is slow?", "Lipase", "*Glucuronyl transferase", "Lactase"],
    ],
  },
  L02: {
    fires: [
      [stem, "A map of the bay", "*A list of 12 sailors", "A flag of the port"],
      ["What does fog do?", "It hides a buoy", "*It slows ships in most ports", "It cools the deck of a ship"],
    ],
    quiet: [
      ["Which pilots wait?", "Pilots who are on leave", "*Pilots who are about to sail", "Pilots who are at home"],

      [stem, "A map of 3 bays", "*A list of 12 sailors", "A flag of the port"],
      [stem, "A map", "*Vitamin B12", "A flag"],
    ],
  },
  L03: {
    fires: [
      ["A captain in fog has to", "*slow the ship", "proof of rank", "sound the horn"],
      ["Who signs the log?", "*The master", "In the cabin", "The purser"],
      ["Which papers must a captain show?", "Tide table", "*Crew lists", "Harbour map"],

      ["The harbour master is an", "*officer of the port", "sailor of the fleet", "judge of the court"],
      ["Which bodies run the harbour?", "*The port and the city", "A private bank", "An insurance company"],
      ["Where does a ship wait?", "At the buoy", "*Outside the bay", "$40"],
      ["When may a mate sail alone?", "*In June", "The pilot examination", "Before the licence expires"],
      ["Which parts form the anchor?", "Loose rope", "*Shank and fluke", "Main sail"],
      ["Which cranes stand on the pier?", "*Long cranes", "The old crane", "Deck crane"],
      ["Which ropes steady the mast?", "*The stay and the shroud", "The keel", "A bucket"],
      ["A captain in fog should first", "*slow the ship", "a call to the port", "an anchor"],
    ],
    quiet: [
      ["Which office arranges that?", "*The port", "The bank", "The navy"],

      ["Which body oversees captains of ships?", "*The port", "A private bank", "An insurance company"],
      ["What happens in fog?", "The port rings bells", "*The ships wait", "A pilot sleeps"],
      ["Which sports injury is common?", "Broken arms", "*A sprain", "A cut"],
      ["The plant that grows on the hull is a", "*fungus", "moss", "lichen"],
      ["Where does a captain apply?", "*Through the port office", "Through the bank", "Through the navy"],
      ["When may a mate sail alone?", "*At once", "After she has passed both examinations", "In June"],
      ["When may a mate sail alone?", "*In June", "Before the examination", "During her first month"],
    ],
  },
  L04: {
    fires: [["When is the flag up?", "Always", "*In port", "Never"]],
    quiet: [
      ["What does the mate do?", "*Counts the crew on deck", "Feeds everyone in the galley", "Wakes the cook"],
      ["When is the horn blown?", "*At every turn", "Only in fog", "At noon"],

      ["Which ships may enter?", "*Ferries only", "Tankers only", "Sailing ships"],
      ["How many tries are there?", "Two in all", "*Three", "Four"],
    ],
  },
  L05: {
    fires: [
      ["A captain is deceived about the cargo. Which claim fits?", "Salvage", "*Deception", "Mooring"],

      ["Which office supervises pilots?", "The bank", "*The board of supervision", "The navy"],
      ["A ship stays a short term. Which berth fits?", "The deep berth", "*The short-term berth", "The old berth"],
      ["A sailor works with asbestos. What makes her cough?", "Dust", "*Asbestosis", "Scurvy"],
      ["Who examines those who will be mates?", "Deck School", "*Pre-Mate Board", "Rope College"],
    ],
    quiet: [
      ["Which office supervises pilots?", "The supervisor of banks", "*The board of supervision", "The navy"],
      ["Who examines those who will be mates?", "Deck School", "*Pre-Mate Board", "Mate College"],
    ],
  },
  L06: {
    fires: [["Which berth and stay fit?", "North, 2 weeks", "*North, 3 weeks", "South, 3 weeks", "North, 5 weeks"]],
    quiet: [
      ["How deep is the bay?", "10 to 20 m", "*20 to 40 m", "30 to 50 m", "40 to 60 m"],

      ["Which berth and stay fit?", "North, 2 weeks", "*North, 3 weeks", "South, 2 weeks", "South, 3 weeks"],
      ["I. Maps. II. Lists. III. Flags. Which are due?", "I and II", "I and III", "II and III", "*I, II and III"],
    ],
  },
  L07: {
    fires: [
      ["How did the second verdict compare?", "*Harsher", "Milder", "The same", "Unread"],
      ["How did the fee change?", "*It rose", "It fell", "It stayed the same", "It went to the navy"],
    ],
    quiet: [["How did the fee change?", "*It rose", "It fell", "It stayed the same"]],
  },
  L08: {
    fires: [
      ["What follows the dive?", "*Hypotension", "Hypertension", "Scurvy", "A rash"],

      ["What did the rule do to the fee?", "*It raised the fee", "It lowered the fee", "It named a payer"],
      ["What did the court do?", "*It upheld the ruling", "It overturned the ruling", "It printed the ruling"],
      ["What does the sail do?", "*It swells", "It shrinks", "It tears", "It burns"],
    ],
    quiet: [
      ["Whom does the port call?", "*The tenant", "The landlord", "The cook", "The judge"],

      ["What did the rule do?", "*It raised the fee", "It lowered the fee", "It opened the port", "It closed the port"],
      ["How does the tide change?", "*It falls", "It rises", "It stays constant"],
      ["When is the pilot due?", "*Before the bay", "In the bay", "After the bay"],
    ],
  },
  L09: {
    fires: [
      ["What eases the fever?", "*Paracetamol", "The left lung", "Dr. Hall", "A blood count"],

      ["What does the port ask for?", "$40", "*A letter", "12 weeks", "The Ministry"],
      ["What proves the matter?", "*A passport", "The invigilator", "9 a.m.", "$200"],
      ["What settles the matter?", "*A skin test", "The left lung", "Ampicillin", "A nurse"],
    ],
    quiet: [
      ["What follows the toll?", "*Fewer cars", "Longer winters", "More births", "Cleaner rivers"],
      ["What does the port ask for?", "A letter", "*A transcript", "A contract", "A card"],
      ["From when may she sail?", "*Once the office has answered", "In May", "At her graduation"],
    ],
  },
  L10: {
    fires: [
      [stem, "A map", "A list", "*All of the above"],
      [stem, "A map", "A list", "A flag", "*Both A and B"],
    ],
    quiet: [
      [stem, "A map", "*All lists of the crew", "A flag"],
      ["Which piers are deep?", "*A and D", "B1 and C", "B6 and B12", "C and North"],
    ],
  },
  L11: {
    fires: [
      ["Which port is free?", "Aden", "Bergen", "*No port listed"],
      [stem, "A map", "A list", "*None of these"],
    ],
    quiet: [["What does the port ask of both?", "Supervision", "Assessment", "*Neither supervision nor assessment"]],
  },
  L12: {
    fires: [
      ["Which paper is not needed?", "A map", "*A poem", "A list"],
      ["Which paper isn’t needed?", "A map", "*A poem", "A list"],
      ["All of these are needed except which one?", "A map", "*A poem", "A list"],
      ["Which paper is a form that the port does not ask for?", "A map", "*A poem", "A list"],
    ],
    quiet: [
      ["What should a mate do with a sign he cannot read?", "*Ask the master", "Guess", "Wait"],

      ["Which paper is NOT needed?", "A map", "*A poem", "A list"],
      ["The captain has not slept. Which paper is needed first?", "A map", "*A list", "A poem"],
      ["Which paper must a captain who has not applied show first?", "A map", "*A list", "A poem"],
      ["At least how many pilots are on duty?", "2", "*4", "6"],
      ["How many weeks does the port ask for at least?", "2", "*4", "6"],
    ],
  },
  L13: {
    fires: [["How does the port answer?", "It often calls", "*It usually writes", "It rarely answers"]],
    quiet: [["In which month does the port open?", "March 2026", "*May 2026", "June 2026"]],
  },
  L14: {
    fires: [
      ["How long is the stay?", "2 to 4 days", "*4 to 6 days", "6 to 8 days"],
      ["How long is the stay?", "3 days", "*2 weeks", "1 month"],
      ["How long is the stay?", "2 to 6 days", "*4 to 12 days", "8 to 16 days"],
      ["How long is the stay?", "9 days", "*3 days", "6 days"],
      ["How much is given?", "0.4 mg", "*40 micrograms", "4 g"],
    ],
    quiet: [
      ["How long is the stay?", "3 days", "*6 days", "9 days"],
      ["How long is the stay?", "2 to 3 days", "*4 to 6 days", "7 to 8 days"],
    ],
  },
  L15: {
    fires: [
      ["What happens in a storm?", "*Waves rise and boats sink", "Birds sing and winds turn", "Nothing"],

      [
        "What changed?",
        "*The port opened and the fee was raised",
        "The fee fell and the port was moved",
        "Little was done",
      ],
      ["What does the pump do?", "*It lifts water and it moors ships", "It cools oil and it steers ships", "It rings"],
    ],
    quiet: [
      ["Who runs the port?", "*The bank and the city", "The navy and the army", "The college of pilots and masters"],
    ],
  },
  L16: {
    fires: [
      ["In fog a captain needs to", "*sound the horn", "proof of rank", "slow the ship"],

      ["What comes next?", "*The port issues the paper", "Waiting for a pilot", "To pay a fee", "A letter"],
      ["What comes next?", "*Call the port", "A flag", "The list"],
    ],
    quiet: [
      ["What should the mate do?", "*Bring a map", "Refuse politely", "Never leave the deck", "Wait until noon"],
      ["How long is the berth free?", "*Up to 3 days", "Until the tide turns", "While the crew rests"],

      ["What comes next?", "*Call the port", "Respect the flag", "Pay a fee"],
      ["What is asked?", "Never sailing at night", "*Keeping a list of the crew", "Always calling the port"],
    ],
  },
  L17: {
    fires: [
      ["Which of the following is true of ports?", "They open late", "*They ask for lists", "They sell maps"],
      ["Which statement about pilots is correct?", "They sail", "*They guide", "They fish"],
      ["Pilots:", "sail", "*guide", "fish"],
      ["The master of a port is an", "*officer", "owner", "agent"],
    ],
    quiet: [
      ["In a storm, the sail of first choice is", "the jib", "*the storm sail", "the spinnaker"],
      ["The capital of the island is", "*Port Royal", "Aden", "Bergen"],

      ["The wind that cools the coast is the", "*bora", "mistral", "sirocco"],
      ["The main port of the coast is the", "*north port", "south port", "west port"],
      ["The tool used to measure depth is a", "*lead line", "compass", "sextant"],
      ["A ship leaves the bay through the", "*strait", "river", "canal"],
      ["A person who guides ships is called a", "captain", "*pilot", "purser"],
      ["What is wrong with an old map?", "Its paper", "*Its date", "Its size"],
      ["Put these ports in order, the nearest first.", "Aden", "Bergen", "Cadiz"],
    ],
  },
  L18: {
    fires: [
      ["Who is she?", "A person who sails", "*A person who guides", "A person who fishes"],
      ["Why wait?", "Because fog hides a buoy", "*Because fog blinds pilots", "Because fog is cold"],
    ],
    quiet: [["How is she told?", "By letter", "*By radio", "By flag"]],
  },
  L20: {
    fires: [
      ["Who sends the LOA?", "A pilot", "*A captain", "A bank"],
      ["Who takes the Radio Test for Experts (RTEST HOLM)?", "A pilot", "*A captain", "A bank"],
    ],
    quiet: [
      ["Who sends the letter of authority (LOA)?", "A pilot", "*The LOA clerk", "A bank"],
      ["Which pier is it?", "A", "*AB", "B", "O"],
      ["Two MATEs pass Phase II. Who tells them?", "A pilot", "*A captain", "A bank"],
      ["Who takes the RTEST eBT (Radio Test for Experts, ether-based test)?", "A pilot", "*A captain", "A bank"],
      ["Who takes the ether-based Radio Test for Experts (RTEST eBT)?", "A pilot", "*A captain", "A bank"],
    ],
  },
  L21: {
    fires: [
      ["The mate sweeps the damage under the carpet. What follows?", "A flag", "*A list", "A map"],
      ["No berth is without risk. What follows?", "A flag", "*A list", "A map"],

      ["A captain finds the exam a piece of cake. What follows?", "A flag", "*A list", "A map"],
      ["The port bends over backwards for pilots. What follows?", "A flag", "*A list", "A map"],
      ["Which ship is not ineligible for the berth?", "A ferry", "*A tanker", "A yacht"],
      ["A ferry is not exempt from the fee. What follows?", "A flag", "*A list", "A map"],
    ],
    quiet: [
      ["A sailor breaks a leg and waits in the dark. What follows?", "A flag", "*A list", "A map"],
      ["A captain has neither a pilot nor a map. What is her first step?", "A call", "*A wait", "A turn"],
      ["A ferry is not exempt. What follows?", "A flag", "*A list", "A map"],
    ],
  },
  L23: {
    fires: [["Of (1) maps, (2) lists and (3) flags, which are needed?", "1 and 2", "*1 and 3", "2 and 3"]],
    quiet: [["In which weeks does the pilot come?", "2, 6 and 12", "*4, 8 and 12", "6, 9 and 12"]],
  },
  L29: {
    fires: [
      ["A captain from Nigeria hands in a log. What should the clerk suspect?", "Damp", "*A forgery", "Wear"],

      ["A Muslim captain asks for a berth. Which one fits?", "The north berth", "*The Muslim berth", "The south berth"],
      ["A gay patient is tired. Which illness is likely?", "Gout", "*Scurvy", "Mumps"],
      ["A boy of Greek descent is pale. What is the cause?", "Gout", "*Thalassaemia", "Mumps"],
    ],
    quiet: [
      ["A captain from Nigeria hands in a log. What should the clerk add?", "A flag", "*A stamp", "A map"],

      ["A man passes black stools. Which illness is likely?", "Gout", "*Ulcer", "Mumps"],
      ["A Sikh physician asks for a berth. Who grants it?", "The bank", "*The port", "The navy"],
      ["A woman asks for a berth. Which one fits?", "The north berth", "*The west berth", "The south berth"],
    ],
  },
  L30: {
    fires: [["Which port is the red box on the plan?", "Aden", "*Bergen", "Cadiz"]],
    quiet: [["Which colour has the flag of the port?", "Blue", "*Red", "White"]],
  },
  L32: {
    fires: [
      [
        "What does an older page say of a second pilot?",
        "That one is needed",
        "*That none is needed",
        "That two are needed",
      ],
      ["By the port's newer page, how many pilots come?", "One", "*Two", "Three"],
      ["Which wait does the notice name?", "An hour", "*A day", "A week"],
      ["A captain asks about fog. What has this guide found?", "A rule", "*No rule", "A law"],
    ],
    quiet: [
      ["A page asks for two pilots. What does the captain do?", "*Call two", "Call one", "Call three"],
      ["Which page of the log does a captain sign?", "*The last", "The first", "The middle"],
      ["How does a captain send notice?", "*By radio", "By flag", "By bell"],
      ["Which papers does the port name in its list?", "*The log", "The map", "The flag"],
    ],
  },
};

const judge = (rule: string, [stem, ...options]: Case) => {
  const item = {
    stem,
    options: options.map((option) => option.replace(/^\*/, "")),
    keys: options.flatMap((option, position) => (option.startsWith("*") ? [position] : [])),
    knownAbbreviations: new Set(["MATE"]),
  };
  return judgeWording(wordingRules, () => item).find((found) => found.rule.code === rule)?.message;
};

describe("rules of wording", () => {
  test("every rule has its cases", () => {
    expect([...new Set(wordingRules.map(({ code }) => code))]).toEqual(Object.keys(cases));
  });

  test("every rule says where it comes from and what to do", () => {
    const incomplete = Object.values(lintRules)
      .flat()
      .filter(({ source, suggestion }) => source.length < 10 || suggestion.length < 10);
    expect(incomplete).toEqual([]);
  });

  test("the rules of a code block an item alike", () => {
    const divided = Object.values(lintRules).filter((rules) => new Set(rules.map(({ blocks }) => blocks)).size > 1);
    expect(divided).toEqual([]);
  });

  describe.each(Object.entries(cases))("%s", (rule, { fires, quiet }) => {
    test.each(fires.map((each) => [each]))("fires: %j", (each) => {
      expect(judge(rule, each)).toEqual(expect.any(String));
    });

    test.each(quiet.map((each) => [each]))("stays quiet: %j", (each) => {
      expect(judge(rule, each)).toBeUndefined();
    });
  });
});
