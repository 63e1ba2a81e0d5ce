/** The page that says how a guide is written. */
export const studioHelp = {
  title: "How to write a guide",
  description: "The text, its facts with their sources, and the questions, with one example.",
  lead: "A guide is three texts. You can begin with the first alone: a title, a summary and one sentence are enough to ask for a review.",
  example: "Example",
  articleHeading: "Article text",
  article: [
    "Title and lists asks for what stands above the text: what the guide is called, where lists show it, and when it is read again. Nothing else is needed to begin.",
    "In the text itself, the lines between the two --- say the same: what the guide is called, what readers get from it, on which day you last read all of it against its sources (reviewed), and after how many months that is due again.",
    "Below is the text. An empty line begins a new paragraph, - a line of a list, ## a heading. **Words between stars** are bold, and [words](https://www.cpso.on.ca/) become a link.",
    "Parts with <…> have an empty line before and after them. Type / at the beginning of a line to choose one: the card at the top (BottomLine), a numbered step (Step), a note or a warning (Callout), a list to tick off (Checklist). Practice and Sources stand once, at the end.",
    "To add a picture, drop or paste it into the text, or use Add a picture below it. Say in alt what it shows, for readers who do not see it, and in source whose it is. Below the text you see what the pictures weigh on a phone.",
  ],
  factsHeading: "Facts and their sources",
  facts: [
    "Sources and Facts are forms: you need not write what stands here on the right. To begin a fact in the article, mark its sentence there and press Make a fact of this. Before you change a fact or a source, its form shows what rests on it.",
    "A source is an official page that you have read. Give its address and the day you checked it. If the page has a date of its own, write it after stated; if not, write undated.",
    "A fact says what is so in your words (claim), names its source, and how fast it changes (volatility: low, medium, high or very-high). Its quote is a sentence of your article, copied word for word, and section says where it is: step-1 is the first step.",
    "When somebody changes that sentence, the fact no longer agrees with it, and you are told. Copy the new sentence, or put the old one back.",
  ],
  questionsHeading: "Questions",
  questions: [
    "All questions lists every question that your text yields, with its proof, and has a form in which you write one.",
    "A question is about one fact (objective). Its answer is proved from the quote: evidence names the words that show it. What cannot be proved is never put to readers.",
    "Ids such as police-check-age are names that you choose. No two things have the same one, in all guides together.",
  ],
  tablesHeading: "Tables of facts, and the questions that they make",
  tables: [
    "Where several things of one kind are compared, such as permits, fees or deadlines, one table makes a question of each row. Make the sentence about each thing a fact first.",
    "Under Tables, Begin a table asks for its name, what each row is, and its columns with the kind of value that each holds. Then add the rows one by one: choose the fact of each row, and write what its sentence says: 3, not three months.",
    "Under All questions, Make questions from a table asks which column is meant and what is asked of it. Write the question with {row} or {value} where each row puts its own words. Below stand the questions that come of it with their right answers; save them when they read well.",
    "A table that readers see in the article is text, in lines with | between its cells. A sentence of the guide proves a fact; a row of such a table does not. So say in a sentence what the row says, make that a fact, and add the row to a table of facts.",
  ],
  formsHeading: "Questions that are written in the file",
  forms:
    "All questions, on the page of a draft, has a form for questions with one answer, with several, with a number, and on a case. These two forms are written in the file of questions, below the line items.",
  afterHeading: "While you write, and after",
  after: [
    "Translation shows each section beside its original, says which are behind or missing, and saves one section, or one fact, at a time.",
    "Your text saves itself. Without a connection it stays on your device and is saved later; the line below the text says which.",
    "Problems shows what is wrong and what to do about it. Choose one to go to its line. Correct it is there where nothing has to be judged. Problems stop publication, but not saving; hints stop nothing.",
    "See it as readers will shows the page at any time, also while problems stop its publication. They are listed above it, and the sentences that they are about are marked.",
    "To show a draft to somebody who does not sign in here, make a preview address on its page. It shows the draft as it stands, with a line that says that it is not published, until you end it.",
    "Submit for review when you are ready, with a line to whoever reads it if there is something to say. A second person accepts it, or returns it with remarks, which then stand on top of your page. Until they have decided, you can take the submission back. Readers see nothing before it is published; then the first page of the studio says so, and leads to it.",
  ],
  laterHeading: "When readers have it",
  later: [
    "Guides, on the studio's first page, leads to each guide with every version that readers have seen. Restore as a draft brings a version back: look it over, and have it accepted and published like any other. Nothing is ever deleted.",
    "A guide can have another title at any time: change it in its text. For another address, open Address below the text of a draft. The former address leads to the new one, and questions, translations and what learners know stay with the guide.",
    "To take a guide back, choose Withdraw this guide on its page. Write the reason for readers, such as “The programme has ended, and nobody can apply to it”, and choose what to read instead. It is accepted and published like any draft, and Bring it back undoes it.",
  ],
  expertsHeading: "When an expert signs",
  experts: [
    "Under Experts, a reviewer chooses claims of a guide, or of a draft under What would change, and gets an address for one expert, who needs no account. A claim is a fact with the sentence that says it.",
    "The expert sees each sentence beside the excerpt of its page, and agrees, calls it wrong, or says that the source has moved. So give every fact an excerpt first.",
    "The guide says how many claims are signed and by whom. A signature falls when the sentence, its fact or its page changes, and holds over spelling. What the expert doubts waits on the first page of the studio for reviewers.",
  ],
  keysHeading: "Keys",
  keys: [
    "Tab leaves the text. In the gaps that the / menu has put in, Tab goes to the next gap; press Escape first to leave.",
    "Ctrl+F (Cmd+F on a Mac) searches the text, F8 goes to the next problem, Ctrl+Z undoes.",
  ],
};
