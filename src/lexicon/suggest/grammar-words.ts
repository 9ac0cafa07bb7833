import { frequencyOf } from '../../match/frequent-words.ts';

/** Words this frequent (in ten thousand) stand everywhere. */
const FREQUENT = 5;

/** Rarer words, folded, that stand everywhere too: pronouns, adverbs, particles, months and days. */
const RARER = new Set(
  `abermals allem allen aller allerdings anderem anderen ansonsten april auf august ausserdem beiden bereits
  besonders bestimmt bisher bloss dabei dagegen daher dahin daran darauf daraus darin darueber darum davor
  dazwischen dein deine demnach deren derzeit dessen deswegen dezember dienstag diesem diesen dieser dieses doch
  donnerstag dorthin dritte dritten ebenfalls ebenso einige einigen einiges einzige elfte elften entweder erstmal
  etwa euer falls fast februar folgende freilich fuers ganzen gegen gegenueber gehabt gewesen gewiss haben hatten
  heuer hierbei hierfuer hiermit hierzu hin hingegen hinten hinter hoechstens ihres inzwischen irgend irgendwann
  irgendwas irgendwie irgendwo jaenner januar jedem jeden jedenfalls jederzeit jedes jedoch jemand jene jener
  jetzt jeweils juli juni kaum keinerlei keines koennte koennten letzte letzten letztlich maerz mai manche mancher
  manchmal mehrere meinem meinen meines meistens mindestens mittwoch moeglichst momentan montag nachdem naechste
  naechsten naemlich naja natuerlich neben nee niemandem noe normalerweise november nun ob oben obwohl oft ohnehin
  ok okay oktober paar rum samstag schliesslich seid seine seinem seinen seiner seines seitdem seither selbe
  selbstverstaendlich september sobald sofern sogar solange solche solchen solcher somit sondern sonntag sonstige
  sowie sowieso sowohl spaeter stets tja trotzdem ueberhaupt uebrigens umso ungefaehr uns unserem unserer unseres
  unten unter vielen vielleicht vielmehr voellig vom vorerst vorhin waehrend wahrscheinlich wann weder weiter
  weitere weiteren weiterhin welche welchem welchen welcher welches wem wen wenig wenige weniger wessen wieso
  wirklich wissen wissens wobei wodurch wofuer woher wohin wohl womit woran worauf wovon wozu wuerde wuerden
  wurden zudem zumal zumindest zunaechst zusammen zwar zweite zweiten zwischen`.split(/\s+/),
);

/** Whether a folded word only holds sentences together and tells nothing of what is talked about. */
export function isGrammar(word: string): boolean {
  return frequencyOf(word) >= FREQUENT || RARER.has(word);
}
