// Package scale puts the cosines of embedding models on one scale.
//
// Embedding models differ in the range of their cosines: unrelated texts have 0.78 with one
// model and 0.1 with another. All weights and limits of the program are made for the embedded
// model. So a few questions and answers, the probes, are embedded with the index's model. Two
// points give the scale: the mean cosine of a question with its own answer, and that with the
// answers to others. The embedded model itself needs no measuring.
package scale

import (
	"context"

	"isnad/internal/embed"
)

// A Scale puts cosines of an embedder on the scale of the embedded model.
type Scale struct {
	Factor float64              `json:"factor"`
	Offset float64              `json:"offset"`
	Means  map[string][]float32 `json:"means"` // mean vectors of texts in each language, by [analysis.TextLanguage]
}

// Of returns a cosine on the scale.
func (s Scale) Of(cosine float64) float64 { return s.Factor*cosine + s.Offset }

// These are the mean cosines of the embedded model for the probes.
const (
	relatedCosine   = 0.8473
	unrelatedCosine = 0.7487
)

// leastSpread is the least difference between the cosines of related and unrelated texts.
// With less, a model does not tell the probes apart, and its cosines are left alone.
const leastSpread = 0.005

// A knower is an embedder whose cosines are on the scale and that knows its means: the
// embedded model.
type knower interface{ Means() map[string][]float32 }

// Known returns the scale of an embedder that needs no measuring.
func Known(e embed.Embedder) (Scale, bool) {
	own, ok := e.(knower)
	if !ok {
		return Scale{}, false
	}
	return Scale{1, 0, own.Means()}, true
}

// Measure embeds the probes and returns the embedder's scale.
func Measure(ctx context.Context, e embed.Embedder) (Scale, error) {
	p, err := probe(ctx, e)
	if err != nil {
		return Scale{}, err
	}
	if p.related-p.unrelated < leastSpread {
		return Scale{1, 0, p.means}, nil
	}
	factor := (relatedCosine - unrelatedCosine) / (p.related - p.unrelated)
	return Scale{factor, unrelatedCosine - factor*p.unrelated, p.means}, nil
}

// A probing holds the cosines and means of the probes with one embedder.
type probing struct {
	related   float64              // mean cosine of a question and its answer
	unrelated float64              // of a question and the answers to others in its language
	means     map[string][]float32 // mean vector of the answers in each language; they say the same in all
}

// probe embeds the probes.
func probe(ctx context.Context, e embed.Embedder) (probing, error) {
	p := probing{means: make(map[string][]float32)}
	var questions, answers []string
	for _, pair := range probes {
		questions, answers = append(questions, pair.question), append(answers, pair.answer)
	}
	asked, err := e.Embed(ctx, embed.Query, questions)
	if err != nil {
		return p, err
	}
	said, err := e.Embed(ctx, embed.Passage, answers)
	if err != nil {
		return p, err
	}
	p.compare(asked, said)
	for i, pair := range probes {
		if p.means[pair.language] == nil {
			p.means[pair.language] = make([]float32, len(said[i]))
		}
		for d, x := range said[i] {
			p.means[pair.language][d] += x / probesEach
		}
	}
	return p, nil
}

// compare sets the mean cosines of questions and answers.
func (p *probing) compare(asked, said [][]float32) {
	others := 0
	for i, pair := range probes {
		for j, other := range probes {
			switch cosine := embed.Cosine(asked[i], said[j]); {
			case i == j:
				p.related += cosine / float64(len(probes))
			case pair.language == other.language:
				p.unrelated += cosine
				others++
			}
		}
	}
	p.unrelated /= float64(others)
}

// probesEach is how many probes there are in each language.
const probesEach = 4

// probes are questions with answers. Those of one language are about different things, and
// all languages have the same ones.
var probes = []struct{ language, question, answer string }{
	{"ar", "متى افتتحت المكتبة الجديدة؟", "فتحت المكتبة العامة الجديدة أبوابها للقراء يوم الاثنين الثالث من مارس، بعد أعمال دامت سنتين."},
	{"ar", "كم بلغ محصول القمح هذا الموسم؟", "جمع الفلاحون في السهل نحو أربعين ألف طن من القمح، وهو أقل بالثلث مما جمعوه في العام الماضي بسبب قلة المطر."},
	{"ar", "من فاز بسباق الدراجات؟", "قطع الدراج الشاب خط النهاية قبل منافسيه بدقيقة كاملة، فنال كأس السباق للمرة الأولى في مسيرته."},
	{"ar", "لماذا أغلق الجسر القديم؟", "منعت البلدية المرور فوق الجسر القديم بعدما وجد المهندسون شقوقا عميقة في دعائمه."},
	{"en", "When did the new library open?", "The new public library opened its doors to readers on Monday the third of March, after two years of work."},
	{"en", "How much wheat was harvested this season?", "Farmers of the plain brought in about forty thousand tonnes of wheat, a third less than last year, since there was little rain."},
	{"en", "Who won the bicycle race?", "The young cyclist crossed the line a full minute before his rivals and took the cup for the first time in his career."},
	{"en", "Why was the old bridge closed?", "The town forbade all traffic on the old bridge after engineers had found deep cracks in its pillars."},
	{"fr", "Quand la nouvelle bibliothèque a-t-elle ouvert ?", "La nouvelle bibliothèque municipale a ouvert ses portes aux lecteurs le lundi trois mars, après deux ans de travaux."},
	{"fr", "Combien de blé a-t-on récolté cette saison ?", "Les paysans de la plaine ont rentré près de quarante mille tonnes de blé, un tiers de moins que l'an dernier, faute de pluie."},
	{"fr", "Qui a gagné la course de vélo ?", "Le jeune coureur a franchi la ligne une minute entière avant ses rivaux et remporté la coupe pour la première fois."},
	{"fr", "Pourquoi le vieux pont a-t-il été fermé ?", "La commune a interdit toute circulation sur le vieux pont, des ingénieurs ayant trouvé de profondes fissures dans ses piles."},
}
