package told

import (
	"fmt"
	"strings"
	"testing"

	"isnad/internal/answer/asked"
	"isnad/internal/question"
)

// englishVerbs are what people ask about who did what to whom with: the bare form, the past and the
// participle.
const englishVerbs = `fire fired fired|sack sacked sacked|dismiss dismissed dismissed|depose deposed deposed|appoint appointed appointed|hire hired hired
	employ employed employed|recruit recruited recruited|arrest arrested arrested|jail jailed jailed|capture captured captured|release released released
	pardon pardoned pardoned|sue sued sued|prosecute prosecuted prosecuted|accuse accused accused|convict convicted convicted|punish punished punished
	acquit acquitted acquitted|beat beat beaten|defeat defeated defeated|kill killed killed|murder murdered murdered|execute executed executed
	wound wounded wounded|injure injured injured|stab stabbed stabbed|poison poisoned poisoned|hit hit hit|slap slapped slapped|kick kicked kicked
	attack attacked attacked|rob robbed robbed|threaten threatened threatened|blackmail blackmailed blackmailed|kidnap kidnapped kidnapped
	rescue rescued rescued|save saved saved|marry married married|divorce divorced divorced|succeed succeeded succeeded|replace replaced replaced
	elect elected elected|choose chosen chosen|promote promoted promoted|nominate nominated nominated|endorse endorsed endorsed
	support supported supported|praise praised praised|thank thanked thanked|congratulate congratulated congratulated|criticise criticised criticised
	insult insulted insulted|blame blamed blamed|betray betrayed betrayed|deceive deceived deceived|expel expelled expelled|exile exiled exiled
	invite invited invited|visit visited visited|host hosted hosted|help helped helped|teach taught taught|coach coached coached|defend defended defended
	represent represented represented|adopt adopted adopted|found founded founded|own owned owned|buy bought bought|sell sold sold`

// frenchVerbs are the participles of verbs of the same.
const frenchVerbs = `licencié viré destitué limogé nommé embauché recruté arrêté capturé incarcéré libéré gracié poursuivi accusé condamné acquitté battu tué
	assassiné exécuté blessé poignardé empoisonné frappé giflé attaqué agressé menacé kidnappé sauvé secouru épousé remplacé élu choisi promu soutenu félicité
	remercié critiqué insulté trahi trompé expulsé exilé invité visité accueilli aidé défendu représenté adopté fondé possédé acheté vendu`

func TestVerbsOfWhoDidWhatToWhom(t *testing.T) {
	asks := func(q string, role asked.Role) {
		t.Helper()
		if r := asked.Of(question.New(q)); r.Sort != asked.Person || r.Role != role || r.Family == "" {
			t.Errorf("%s: sort %d, role %d, family %q", q, r.Sort, r.Role, r.Family)
		}
	}
	for verb := range strings.SplitSeq(strings.ReplaceAll(englishVerbs, "\n", "|"), "|") {
		f := strings.Fields(verb)
		asks(fmt.Sprintf("Whom did the mayor %s?", f[0]), asked.Patient)
		asks(fmt.Sprintf("Who did Paul Ferrer %s in May?", f[0]), asked.Patient)
		asks(fmt.Sprintf("Who %s Mark Olsen?", f[1]), asked.Agent)
		asks(fmt.Sprintf("Who was %s by Paul Ferrer?", f[2]), asked.Patient)
	}
	for verb := range strings.FieldsSeq(frenchVerbs) {
		asks(fmt.Sprintf("Qui a %s Marc Olivier ?", verb), asked.Agent)
		asks(fmt.Sprintf("Qui Paul Ferrer a-t-il %s ?", verb), asked.Patient)
		asks(fmt.Sprintf("Qui a été %s par Paul Ferrer ?", verb), asked.Patient)
	}
}

// Some verbs are mostly nouns or adjectives.
func TestVerbsThatAreNouns(t *testing.T) {
	for _, q := range []string{"When was the fire at the mill?", "Does it have its own pool?", "Why did the fire spread?", "Where is the host?"} {
		if r := asked.Of(question.New(q)); r.Verb != "" {
			t.Errorf("%s: %q is a verb", q, r.Verb)
		}
	}
}
