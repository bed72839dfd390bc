import { wordSet } from './words.ts';

/** English words that stand in any text and say nothing of its subject. Folded, without apostrophes. */
export const ENGLISH_STOP_WORDS = wordSet(
  `a an the and or but nor so yet if then than as of at by for with about into onto from to in on off over under
    up down out this that these those there here it its itself is are was were be been being am do does did doing done
    have has had having i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his
    himself she her hers herself they them their theirs themselves what which who whom whose when where why how
    will would shall should can could may might must ought let lets not no
    im ive id ill youre youve youd youll hes shes theyre theyve theyd theyll were weve wed whats wheres
    whos hows thats theres heres isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt cant cannot
    couldnt shouldnt mustnt any some such just very really too also only please tell put want need ok okay hi hello hey
    thanks thank plz pls u r ur s t d ll ve re m get got`,
);
