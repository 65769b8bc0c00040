who|ar|من حكم على الرحماني؟ اسم القاضية|Huda Mansouri|
whom|en|Who did Olafsson fire?|Villiers|dismissed by the company's director
who|ar|من طرد بيتر فيليرز من عمله؟|Stefan Olafsson|dismissed by the company's director
who!|en|Who fired Stefan Olafsson?||dismissed by the company's director
define|ar|من هو يوسف رحماني؟|the former head of customs|
define|fr|Qui est Leila Benkirane ?|His deputy|
howmuch|ar|كم سنة سجن أخذها رئيس الجمارك؟|nine years in prison;;nine years|sentenced Yusuf Rahmani
howmuch|en|sentence for the broker|four years|
what|ar|ما لقب كريم دوس؟|the Key|
who|en|Who carried the cash|Karim "the Key" Doss;;Karim|
howmuch|en|How much must Rahmani pay back?|2.6 million dollars|
howmuch|ar|كم طلبت النيابة؟|4 million|
who|ar|مين سرّب الملفات للجريدة؟|Peter Villiers|
which|ar|أي صحيفة استلمت الذاكرة؟|Al-Rasif|
where|en|Where did the whistleblower die?|Tunis|
who!|ar|من قتل بيتر فيليرز؟||he was murdered
who|ar|مين قال إنه مات مقتول؟|Mark|His brother
who|en|Whom did the former chief accuse of forgery?|Benkirane|He accused Benkirane
what|ar|بم اتهم رحماني نائبته؟|forging his signature on eleven release papers|
who|en|Who dismissed the forgery claim?|the court's handwriting expert|
who!|ar|ما اسم خبير الخطوط؟||handwriting expert
whom!|fr|Qui Benkirane a-t-elle accusé de faux ?||He accused Benkirane
no|en|Was Olafsson charged?|Olafsson was not charged;;not charged|Olafsson was not charged
where|ar|وين عايش مدير اورسا هلق؟|Reykjavik|
when|en|when did the director flee|March 2020|
define|ar|أمين الفاسي ما صفته؟|Prosecutor|
define|en|Nadia Copti?|Rahmani's lawyer|
quote|ar|ماذا قالت القاضية عن الرحماني؟|sold the country's front door|
no|ar|هل سيستأنف دوس الحكم؟|will not|Doss, who pleaded guilty
when!|en|When was Rahmani born?||Yusuf Rahmani
howmuch!|ar|كم غرامة شركة أورسا؟||Orsa Maritime
why!|en|Why did Villiers hand over the files?||handed a memory stick
meta|ar|من كتب الخبر ومتى؟|Dana Whitlock|
who!|en|Who sentenced Stefan Olafsson?||Olafsson was not charged
whom!|ar|من فصل بيتر فيليرز من المحاسبين؟||dismissed by the company's director
who!|ar|من اغتال يوسف رحماني؟||Rahmani denied
when!|fr|Quand Leila Benkirane est-elle sortie de prison ?||Leila Benkirane, received
yes|ar|هل اعترف دوس بالتهمة؟|who pleaded guilty|
no|ar|هل وجدت الشرطة دليلا على قتل فيليرز؟|the police found no evidence of it|
# twins
howmany|ar|كم أخذت نائبة المدير؟|eighteen months;;a suspended sentence of eighteen months|His deputy, Leila Benkirane
howmany!|ar|كم سنة أخذ سائق الرحماني؟||Olafsson was not charged
howmany!|en|How many years did the accountant Villiers get?||was given four years
where|fr|Où mourut le comptable lanceur d'alerte ?|Tunis;;in Tunis|car accident in Tunis
where!|fr|Où mourut le frère du comptable ?||His brother Mark
when!|ar|متى قُتل مارك فيليرز؟||His brother Mark
when|ar|ايمتى هرب مدير أورسا من البلاد|March 2020;;in March 2020|left the country
when!|ar|ايمتى هرب سمسار الرشاوي دوس؟||the broker Karim
howmuch!|en|How much must Benkirane repay?||ordered to repay 2.6
howmany|en|how many release papers did Rahmani say were forged|eleven|eleven release papers
who!|en|Who is the lawyer of the forger Doss?||Rahmani's lawyer, Nadia Copti
when!|ar|متى بدأت القضية ضد جريدة الرصيف؟||The case began in 2019
