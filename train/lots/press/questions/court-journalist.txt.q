who|ar|من هو الصحفي الذي بُرّئ؟|Tarek Ould Sidi|
define|en|Who is Tarek Ould Sidi?|editor of the weekly Al-Mirsal|
whom|ar|من اتهم طارق ولد سيدي خطأ؟|Brigadier Hassan Ould Bilal|
who|ar|ومن صاحب الأمر فعلا؟|Colonel Hassine Ould Bilal;;Hassine Ould Bilal|
where|ar|وين راح العقيد|Spain|
who|fr|Quelle juge a prononcé l'acquittement ?|Mariem Mint Ely|
quote|en|How did the judge describe the mistake?|one letter, and honest|
howmuch|ar|كم سنة طلبت النيابة؟|three years|
no|en|Has the army produced the colonel?|It has not done so|
list|ar|من نجا من الرعاة؟|Sidi Ahmed, who lost an arm, and his cousin Bouna|
what|ar|ماذا فقد سيدي أحمد|an arm|who lost an arm
who|ar|من أطلق النار على الرعاة؟|Dahmane|shot first at
whom|en|What did Dahmane shoot at first?|the camel|shot first at
who!|ar|من قتل داهمان؟||Dahmane was killed
how|fr|Comment Dahmane est-il mort ?|in a road accident|
who|en|Who was Bouna's father?|Ely Salem|
who!|ar|ما اسم الراعي المالي القتيل؟||Malian shepherd
what|ar|ماذا أراد الجنود من الرعاة؟|the herd's black camel|
define|ar|الرائد كان من يكون؟|The army's lawyer|
define|fr|Qui sont les Lions du Sahel ?|an armed group that killed three of its men in the area on 1 April|
whom|en|Whom did the Sahel Lions kill?|three of its men|
who!|en|Who killed Abu Talha?||Abu Talha
who|ar|زعيم أسود الساحل|Abu Talha|
define|ar|أبو طلحة شو كان قبل؟|once a wrestling champion|
howmuch|ar|كم مكافأة من يدل على أبو طلحة|50,000 dollars|
who|en|Who testified against the editor?|Captain Yahya|
define|fr|Yahya est quoi pour l'accusé ?|own brother|
howmany|ar|كم كان توزيع المرسال قبل القضية؟|3,000|
howmany|en|Circulation now?|14,000|
who!|ar|من سجن طارق ولد سيدي في أبريل؟||acquitted on Thursday
whom!|ar|من الذي اتهمه الرائد كان بقتل بونا؟||Major Kane
who!|fr|Qui a tué le colonel Hassine ?||Hassine Ould Bilal
whom!|en|Whom did Ely Salem kill?||Ely Salem
when!|ar|متى توفي العقيد حسين؟||Hassine Ould Bilal
quote!|ar|ماذا قال الأخ يحيى في شهادته؟||Captain Yahya
howmuch!|en|What damages was Ould Sidi awarded?||was acquitted
why!|fr|Pourquoi le colonel est-il parti en Espagne ?||on leave in Spain
# twins
howmany|ar|كم راعي نجا|Two;;Two of the herders|Two of the herders
howmany!|ar|كم جندي نجا من الأسود||the Sahel Lions, an armed
howmany!|ar|كم جملا قُتل غير الأسود؟||shot first at the camel
howmuch|en|What's the weekly's circulation now?|14,000|Circulation of Al-Mirsal
howmuch!|en|How much was the weekly fined?||Circulation of Al-Mirsal
howmany!|en|For how many days was the editor jailed?||was acquitted on Thursday
who|fr|Qui a demandé le chameau noir ?|the soldiers|Two of the herders
who!|fr|Qui a acheté le chameau noir ?||Two of the herders
when!|fr|En quel mois Abou Talha fut-il tué ?||Its leader, Abu Talha
where|ar|وين العقيد هلأ|Spain;;in Spain|who has been on leave
where!|ar|وين العميد هلأ||Brigadier Hassan
who!|ar|من محامي الصحفي طارق؟||army's lawyer, Major
