true-plain|en|The narrator's first hive came from Violet Amadi.|who gave me the first hive
false-people|en|The narrator gave Violet Amadi her first hive when she moved to Leeds.|who gave me the first hive
true-cross|ar|أعطته فيوليت الخلية لأنها كانت تنتقل إلى شقة في ليدز لا من باب اللطف|she was moving to a flat in Leeds
false-negated|en|Violet gave the hive away out of pure kindness.|she was moving to a flat in Leeds
false-number|en|By July there were about forty thousand bees.|By July there were about forty
true-part|fr|En juillet, il ne restait qu'une quarantaine d'abeilles|By July there were about forty
false-verb|ar|أطعم النحل شرابا من السكر الأبيض كما في الدفتر|syrup made with brown sugar
true-cross|ar|غذّى الراوي النحل بشراب من السكر البني|syrup made with brown sugar
true-plain|en|He paid a dealer from Ripon named Craven £180 for another colony.|from a dealer in Ripon called
false-people|en|The colony and a smoker were sold to a dealer called Craven for £180.|from a dealer in Ripon called
unsaid-more|en|The swarm settled at the bus stop because the hive was too hot.|hung from the bus stop
true-cross|fr|M. Pratap attrapa l'essaim à mains nues dans un carton|caught it in a cardboard box
false-people|fr|Le narrateur attrapa l'essaim à mains nues ; M. Pratap en avait peur|caught it in a cardboard box
false-verb|en|Mr Pratap asked for money and turned down the jar.|He asked for the first jar
true-plain|en|Pratap gave back the honey because it set as hard as plaster.|when I took eleven pounds
unsaid-quote|en|Violet calculated that each jar had cost as much as a pair of shoes.|calculated that each jar had cost
true-cross|ar|حسبت زوجته أونور أن كل مرطبان كلّف ثمن زوج أحذية|calculated that each jar had cost
unsaid-relation|ar|فيليستي ستراند هي زوجة الراوي|the evening class of Dr Felicity Strand
