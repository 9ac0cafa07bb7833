/**
 * First names, folded. Speech recognition writes no capitals: only where a first name is known can the word after it be
 * told for a surname („frau petra hollerbusch hat …“).
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `achim adelheid adrian agnes ahmet alex alexander alexandra alfred ali alice alina alois amelie amir andrea andreas
  angela angelika anita anja anke anna anne annegret anneliese annemarie annette annika antje anton antonia antonio arne
  arno arthur astrid axel ayse barbara beat beate benjamin bernd bernhard bettina birgit birgitta björn brigitte bruno
  burkhard carina carla carmen carola carolin caroline carsten cem charlotte christa christel christian christiane
  christina christine christoph christopher clara claudia claus conny cornelia dagmar daniel daniela david denise dennis
  detlef dieter dietmar dirk dominik dora doris dorothea eberhard eckhard edith edgar eduard elena elfriede elif else elisa
  elisabeth elke elsbeth emil emilia emily emma emine erich erik erika erna ernst erwin esra esther eugen eva evelyn
  fabian fabienne fatima fatma felix ferdinand florian franco frank franz franziska friedrich frieda fritz gabriele
  gabi georg gerald gerd gerda gerhard gertrud gisela giuseppe gottfried gregor gudrun günter günther guido gustav hakan
  hanna hannah hannelore hanno hans hansjörg harald hartmut hasan hatice heide heidi heike heiko heiner heinrich heinz
  helena helene helga helmut henrik herbert hermann hilde hildegard holger horst hubert hüseyin hugo ibrahim ida ilse
  ines inga ingeborg ingo ingrid irene iris irmgard isabel isabella ivan ivana jakob jan jana jasmin jennifer jens joachim
  jochen johann johanna johannes jonas josef josefine judith julia julian juliane jürg jürgen jürg jutta karin karl
  karlheinz karoline katharina kathrin katja katrin kerstin kevin klara klaus konrad kristina kurt lara laura lea lena
  leo leon leonie liane lieselotte linda lisa lorenz lothar lotte louis louisa luca lucas lucia ludwig luisa lukas lydia
  lukrezia magdalena maik maja manfred manuel manuela marc marcel marco marcus margarete margit margot margrit maria
  marianne marie marina mario marion marius markus marlene marlies marta martha martin martina mathias mathilde matthias
  max maximilian mehmet melanie meike mia michael michaela michel miriam mohammed monika moritz mustafa nadine nadja
  nataša natascha nicola nicolas nicole niklas nils nina noah nora norbert olaf oliver olga oskar ottilie otto patricia
  patrick paul paula pauline peter petra philipp pia rainer ralf ramona raphael raphaela rebecca regina regine reiner
  reinhard reinhold renate reto ricarda richard rita robert roland rolf romy ronny rosa rosemarie rosmarie roswitha rudolf
  ruth sabine sabrina samuel sandra sara sarah sascha sebastian selina sibylle siegfried sigrid silke silvia simon simone
  sofia sonja sophia sophie stefan stefanie steffen stephan stephanie susanne svenja sven sylvia tamara tanja tatjana
  theo theresa theresia thomas thorsten tim tina tobias tom torsten udo ulla ulrich ulrike ursula urs ursina ute uwe
  vanessa vera verena veronika veronica viktor viktoria vincent volker walburga walter waltraud wanda werner wilfried
  wilhelm willi wolfgang yannick yasemin yusuf yvonne zeynep özgür ömer änne`.split(/\s+/u),
);
