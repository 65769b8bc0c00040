when | ar | متى انهارت عمارة سيدي الهواري؟ | dans la nuit du 5 au 6 février;;la nuit du 5 au 6 février | nuit du 5 au 6
howmany | fr | bilan final de la protection civile ? | cinq | puis cinq
howmany | fr | combien de morts enregistrés à l'hopital d'Oran | quatre | n'en a enregistré que quatre
why | ar | علاش حصيلة المستشفى أقل بواحد | le cinquième corps, précise la cheffe des urgences Nadia Benchohra, a été conduit directement à Aïn Témouchent;;a été conduit directement à Aïn Témouchent | conduit directement
why | fr | pourquoi Murs Vivants compte plus de sinistrés que la mairie | elle inclut les onze habitants du numéro 20, évacués par précaution;;elle inclut les onze habitants du numéro 20 | les onze habitants du numéro 20
what | fr | statut de l'immeuble effondré en 2016 | réparable | réparable
who | ar | مين المهندس اللي حكى عن تصنيف العمارة | Réda Mokhtari | l'architecte Réda Mokhtari
where | fr | ou dorment les familles de la rue des Jardiniers | à l'école Ibn Badis;;l'école Ibn Badis | l'école Ibn Badis
howmuch | ar | كم تقدر الشركة كلفة رفع الأنقاض | 9 millions | à 9 millions par l'entreprise
define | fr | c'est qui Nadia Benchohra | la cheffe des urgences;;cheffe des urgences | cheffe des urgences
what | fr | qu'est-ce que le promoteur dit ne pas avoir reçu | le premier arrêté | le premier arrêté
howmany | ar | كم طابق كانت العمارة المنهارة في وهران | quatre étages | immeuble de quatre étages
why! | fr | pourquoi le classement de l'immeuble a-t-il changé en 2016 ? | | sans que personne n'explique
who! | ar | شكون رئيس بلدية وهران | | comme l'avait promis le maire
when! | fr | en quelle année l'immeuble du 18 a été construit | | avait été classé
no! | ar | هل سُجن المنتج العقاري فريد سهلي بعد سقوط العمارة؟ | | Le promoteur Farid Sahli
who! | fr | qui a signé l'arrêté de démolition de 2009 ? | | le premier arrêté
why! | fr | pourquoi n'a-t-on pas utilisé le stade | | et non au stade
