when | ar | متى صدر tidewrack 3.0.0 | 2025-02-11 | 3.0.0
what | en | what does open_gauge do now when the gauge isnt there | raises GaugeMissing;;raises GaugeMissing instead of returning None | raises GaugeMissing
which | en | minimum python for tidewrack | 3.10 | The minimum is 3.10
who | ar | مين كتب المحلل القديم لصيغة بريمن | K. Lindqvist | old one by K. Lindqvist
who | en | who reported the huge archive security hole | Mateus Prado | Mateus Prado
what | ar | شو كانت الرخصة قبل MIT؟ | GPL | Licence changed
howmany | en | smoothing window size before 2.7.0 | 13 | window of 25 samples
howmuch | ar | حجم الكاش الاقصى | 300 MB | limited to 300 MB
how | en | how can I put the tide cache elsewhere | Set TIDE_CACHE to change the place;;Set TIDE_CACHE | Set TIDE_CACHE
no | ar | هل فيها حساب المد الناقص (neap)؟ | planned but not included;;Neap tides are planned but not included | Neap tides
where | fr | où est passée la fonction plot ? | the package tidewrack-plot;;tidewrack-plot;;into the package tidewrack-plot | tidewrack-plot
which | en | last version tested with windows 7? | 2.6.4 | 2.6.4
who! | en | which contributor refused the MIT licence in tidewrack | | whose code was rewritten
howmuch! | ar | كم كان حد الكاش قبل 2.5.0 | | limited to 300 MB
what! | en | what changed in tidewrack 2.6.0 | | 2.6.4
howmany! | en | how many gauges does tidewrack support | | a library for reading tide gauges
when! | ar | متى ستضاف دالة المد الناقص | | Neap tides
why! | fr | pourquoi Lindqvist a-t-il quitté le projet tidewrack ? | | old one by K. Lindqvist
