howmany | ar | عدد نخيل الواحة كام؟ | 14 000 palmiers | compte 14 000 palmiers
define | fr | ça veut dire quoi Tigmi-n-Aman | la maison de l'eau | la maison de l'eau
who | ar | من أشرف على حفر القناة تحت الأرض؟ | Sidi Brahim;;son gendre Sidi Brahim | qui dirigea les travaux
when | fr | depuis quand Tigmi n'est plus capitale du sel | 1907;;en 1907 | perdit ce rang en 1907
what | fr | il y a quoi dans l'ancien fort ? | un dispensaire | abrite aujourd'hui
no | ar | هل افتتح المتحف الموعود في الواحة | n'a jamais ouvert;;le musée promis en 1998 n'a jamais ouvert | n'a jamais ouvert
yes | fr | la mosquée basse s'est déjà écroulée ? | Son toit s'effondra en 1951 | s'effondra en 1951
quote | ar | شو رأي الإمام بالباطون؟ | Le béton chauffe, le palmier respirait | le palmier respirait
which | fr | l'eau potable on la prend à quel puits | Bir Zeineb | On boit l'eau
what | ar | بير خضرة لإيش يستعملوه | sert au bétail;;au bétail | sert au bétail
when | fr | jours du taxi-brousse pour Tigmi | le lundi et le jeudi | le lundi et le jeudi
howmuch | en | how much is the bush taxi to the oasis | 1 500 ouguiyas | 1 500 ouguiyas
why! | fr | pourquoi la garnison est-elle partie à Moudjéria | | transférée à Moudjéria
define! | ar | لالة منّو زوجة مين؟ | | Lalla Mennou
who! | fr | qui avait promis le musée de Tigmi ? | | le musée promis en 1998
when! | ar | متى ماتت لالة منّو | | Lalla Mennou
howmany! | fr | combien de malades le dispensaire de Tigmi soigne-t-il par an | | un dispensaire
why! | fr | pourquoi deux des puits sont-ils salés ? | | Deux puits sur cinq
