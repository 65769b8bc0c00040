table | ar | بكم طرد 5 كيلو الى كيفة | 420 | كيفة 160
table | en | how much to send 1 kg to Dakar with Sahm? | 480 | داكار 480
