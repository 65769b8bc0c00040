package retrieval

import "isnad/internal/embed"

// A multilingual model puts texts of one language nearer to each other than to
// texts that say the same in another: with articles in Arabic and English, an
// English question finds English passages first, whatever they are about. So the
// cosine of the question with the mean passage of a script, less that of the script
// with most passages, is subtracted from the cosine of each passage of the script.
// In a corpus of one script nothing changes.

// fewPassages is how many passages of a script tell too little about their mean.
const fewPassages = 5

// baselines is how much more a passage of each script gets from the question
// than one of the main script.
func baselines(scripts []scriptPart, query []float32) map[string]float64 {
	most := 0
	for i, s := range scripts {
		if s.Passages > scripts[most].Passages {
			most = i
		}
	}
	more := make(map[string]float64)
	for i, s := range scripts {
		if i != most && s.Passages >= fewPassages {
			more[s.Name] = embed.Cosine(query, s.Mean) - embed.Cosine(query, scripts[most].Mean)
		}
	}
	return more
}
