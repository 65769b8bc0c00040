howmany | ar | كم بخة من الأزرق وقت الضيقة | deux bouffées;;deux bouffées en cas de gêne | en cas de gêne
when | fr | le marron c'est quand ? | matin et soir;;matin et soir, même quand l'enfant va bien | matin et soir
no | ar | البني بيوقف النوبة؟ | Le marron n'arrête jamais une crise;;n'arrête jamais une crise | n'arrête jamais une crise
why | fr | pourquoi ne pas essuyer la chambre d'inhalation | le chiffon crée de l'électricité statique qui retient le produit | le chiffon crée
who | ar | مين الدكتورة يلي كتبت ورقة الربو | Nayla Ghorayeb;;Dr Nayla Ghorayeb | Nayla Ghorayeb
howmany | fr | nombre de familles interrogées sur la craie | 140 familles;;140 | auprès de 140
list | en | things that trigger a child's asthma attack? | la fumée, le chat, l'air froid, le rire | la fumée, le chat
where | ar | أين يُحفظ البخاخ الأزرق في المدرسة؟ | dans le cartable;;le cartable | reste dans le cartable
when | fr | le bleu avant le sport, combien de temps avant | un quart d'heure avant la course;;un quart d'heure | un quart d'heure
howmuch | ar | كشفية الدكتور بمستوصف سانت اوديل كم | 30 000 livres | 30 000 livres
which | fr | quel inhalateur est gratuit | l'inhalateur marron;;marron | fourni gratuitement
when | fr | l'infirmerie de l'école ferme à quelle heure | 14 h;;à 14 h | ferme à 14 h
howmuch! | ar | بكم البخاخ الازرق بالمستوصف | | fourni gratuitement
howmuch! | fr | à partir de quel âge peut-on se passer de la chambre d'inhalation | | La chambre d'inhalation
howmany! | ar | كم طفل مصاب بالربو عند المستوصف؟ | | auprès de 140
who! | fr | qui a financé l'enquête sur la craie ? | | souvent accusée
what! | fr | que faire si le masque est perdu ? | | appliquez le masque
what! | en | side effects of the brown inhaler? | | Le marron prévient
