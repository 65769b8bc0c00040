howmany|ar|كم امرأة حضرت من التعاونية؟|38 membres sur 51;;38 membres|
who|ar|من ترأست الجمع|Rkia Oubella|
define|fr|Qui est Brahim Outaleb ?|conseiller agricole|
no|ar|هل يحق لإبراهيم أن يصوت|sans droit de vote|
howmuch|ar|فائض سنة 2021|64 300 dirhams|
howmuch|fr|déficit de 2020|12 800|
howmuch|ar|كم جلب زيت التجميل|198 000|
who|fr|qui s'est abstenue sur les comptes|Fadma Ouhssain|
why|ar|لماذا امتنعت فاضمة عن التصويت؟|qui voulait voir les factures de gaz;;voulait voir les factures de gaz|
howmuch|ar|بكم تشتري الشركة الألمانية اللتر|190 dirhams le litre;;190 dirhams|
what|fr|quelle condition posait Lindner ?|changer l'étiquette|
who|ar|من كانت مع العقد الألماني|Rkia|Rkia est pour
quote|fr|Qui craignait de perdre le nom de la coopérative ?|Zahra|Rkia est pour
howmany|ar|كم صوت ضد العقد|20 contre;;20|
yes|ar|رفضوا العقد مع لندنر؟|Le contrat est refusé|
howmuch|fr|combien une femme casse-t-elle par jour|1,5 kg par jour;;1,5 kg|
howmuch|ar|كم تكسر الآلة في الساعة؟|40 kg|
who|ar|من أعار الآلة|la coopérative de Tafraout|
howmuch|fr|durée de l'essai de la machine|six mois|
why|ar|ما ميزة اللوز المكسور باليد|plus cher|
when|ar|متى تفتح الحضانة|à partir de mai;;mai|
who|fr|Qui gardera les enfants ?|Mina|
define|ar|من مينة|la fille de Fadma|
howmuch|ar|أجرة الحاضنة|1 800 dirhams|
no|ar|هل اختاروا سلفة الرئيسة حاضنة؟|On a écarté la candidature de la belle-sœur de la présidente|
no|fr|Le berger a-t-il payé ?|il n'a encore rien payé|
why|ar|علاش تلغى سفر باريز|faute de visas pour cinq des huit déléguées|
when|fr|date de la prochaine assemblée|premier mercredi de juin|
where|ar|أي سفر بقي في البرنامج|Le voyage à Meknès;;Meknès|
howmuch!|ar|ثمن الآلة الكسارة؟||Concasseuse
who!|fr|Qui a voté nul ?||voix nulle
what!|ar|اسم الراعي صاحب الماعز||Le berger
howmuch!|fr|montant des dégâts des chèvres||Deux troupeaux
howmany!|ar|كم لترا باعت التعاونية للشركة الألمانية في 2021||900 litres
who!|fr|Qui a prêté la crèche ?||ancien pressoir
quote!|ar|ماذا قالت فاضمة عن الآلة؟||Fadma Ouhssain
when!|fr|Quand Rkia a-t-elle été élue présidente ?||Présidente de séance
yes!|ar|باعوا الزيت للندنر؟||Lindner
who!|fr|Qui remplace Zahra comme trésorière ?||trésorière
yes|fr|Le voyage à Meknès a-t-il toujours lieu ?|Le voyage à Meknès est maintenu|Meknès est
# twins
howmuch|ar|شحال دخل الزيت ديال الماكلة|311 000|L'huile alimentaire
howmuch!|ar|شحال دخل الزيت ديال الماكلة ف 2020||L'huile alimentaire
where|fr|D'où vient la machine empruntée ?|Tafraout|plus cher. On décide
where!|fr|D'où vient la gardienne de la crèche ?||La gardienne sera
howmany|en|How many delegates were due to go to France?|huit|faute de visas
howmany!|en|How many delegates were due to go to Meknes?||faute de visas
when|ar|فوقاش دخلو المعيز|20 février|Deux troupeaux
when!|ar|فوقاش خلص السارح؟||Deux troupeaux
howmany|ar|شحال من عضوة فالتعاونية|51|Présentes : 38
howmany!|ar|شحال من عضوة باغا الماكينة؟||divise les anciennes
who!|fr|Qui a écarté la candidature de Mina ?||On a écarté
howmuch!|en|What does Tafraout charge for the machine?||machine prêtée
