table | fr | prix du vaccin pour un chien | 60 | Chien
table | ar | بقداش كشف الببغاء | 45
table | ar | تعقيم الارنب بكم | 120
table | en | neutering price for a male cat | 90;;mâle 90 | Chat
table | ar | تلقيح المعزة قداش | 12 | Chèvre
howmuch | fr | tarif de la consultation le dimanche | la consultation est doublée;;doublée
who | ar | شكون يجي للدار | Dr Le Goff;;Le Dr Le Goff | pour les chèvres et les ânes
whom | ar | لأي حيوانات يجي للدار | pour les chèvres et les ânes seulement;;les chèvres et les ânes
why | en | why doesn't Dr Cherif do home visits | un dromadaire a mangé ses clés;;depuis qu'un dromadaire a mangé ses clés
no | ar | تاخذو الكلاب في العطلة؟ | Les chiens, non;;Les chiens, non, à cause du voisin, M. Zarrouk
howmuch | ar | القطوس الليلة بكم | 15 dinars;;15 dinars la nuit
who | fr | qui a gagné le procès de 2023 | M. Zarrouk;;Zarrouk | huit cages
when | ar | متى ربحت العيادة على الزروق | 2020;;en 2020
when | fr | quand soigne-t-on les bêtes errantes | Le jeudi matin
who | ar | شكون يخلص تعقيم الحيوانات السايبة | la mairie
who | en | who pays for the strays' vaccines | L'association « Moustaches »;;« Moustaches »
no | ar | كلبي كلا سم نخليه يرد؟ | Ne le faites pas vomir
what | fr | que faut-il apporter avec le chien empoisonné | l'emballage
howmany | ar | كم كلب ينجى بعد تلاث سوايع | quatre sur dix
no | ar | تبيعو كروكات | Non | croquettes et oubliaient
why | fr | pourquoi avez-vous cessé d'en vendre | parce que les clients venaient pour les croquettes et oubliaient le chien
howmany | ar | كم متربص في العام | Deux par an;;Deux
whom | en | whom does Eya Mansour replace | l'assistant Skander;;Skander
when | ar | متى وظفو آية منصور | en mars;;mars
why | ar | علاش خرج سكندر | parti ouvrir un salon de toilettage;;parti ouvrir un salon de toilettage avec la sœur de M. Zarrouk
meta | fr | dernière mise à jour de la page vétérinaire du Phare | 2 avril 2025;;le 2 avril 2025
table! | fr | vaccin annuel du lapin à la clinique du Phare | | Lapin
table! | ar | تعقيم الببغاء بكم في بنزرت | | Perroquet
table! | en | consultation price for a donkey at the Phare clinic | | Chèvre
who! | ar | شكون صاحب الجمل اللي كلا المفاتيح | | dromadaire
who! | fr | comment s'appelle la sœur de M. Zarrouk ? | | salon de toilettage
howmuch! | ar | قداش خلصت العيادة للزروق بعد الحكم | | huit cages
whom! | fr | qui Nawel Cherif a-t-elle épousé ? | | Nawel Cherif
why! | en | why did the clinic sue Mr Zarrouk in 2020? | | huit cages
yes! | ar | هل اعتذر الزروق للعيادة | | huit cages
howmany! | fr | combien de chats Eya Mansour a-t-elle soignés en mars ? | | Eya Mansour
# twins
table|ar|تعقيم الكلب بقداش|220|Chien
table!|ar|قص شعر الكلب بقداش؟||Chien
table|en|What does a rabbit's visit cost?|30|Lapin
table!|en|What does a rabbit's boarding cost?||Lapin
howmany|fr|Combien de cages pour les chats ?|huit cages|Les chats, oui
howmany!|fr|Combien de cages pour les lapins ?||Les chats, oui
howmany|ar|في ساعه قداش ينجى من عشرة|neuf sur dix|Ne le faites pas
howmany!|ar|في ساعة قداش ينجى من القطاطس من عشرة؟||Ne le faites pas
when|en|Until when did they sell pet food?|2022|Non. Nous en avons
when!|en|Until when did they take dogs over the holidays?||Les chats, oui
who!|ar|شكون يخلص البندات متاع الكلاب المريضه متاع الزروق||personne ne paie
where!|fr|De quelle école vient Skander ?||Sidi Thabet
