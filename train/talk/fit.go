package main

import (
	"math/rand/v2"
	"slices"
	"strings"

	"isnad/internal/question"
	"isnad/internal/question/smalltalk"
)

// The rate of stochastic gradient descent falls linearly to zero. The vectors of the features
// learn faster, because a message moves each by its share of the mean.
const (
	passes     = 15
	rate       = 0.1
	faster     = 20
	languageBy = 0.3 // how much the language counts beside the sort
)

// fit learns the weights.
func fit(learned []example, chance *rand.Rand) *smalltalk.Weights {
	labels := []string{smalltalk.Question}
	for _, t := range question.Talks {
		labels = append(labels, string(t))
	}
	f := &fitting{Weights: smalltalk.NewWeights(labels, []string{"ar", "en", "fr"})}
	for _, h := range []smalltalk.Head{f.Labels, f.Languages} {
		for i := range h.Weights { // features that are never met keep the vector zero
			h.Weights[i] = (chance.Float32()*2 - 1)
		}
	}
	known := make([][]uint32, len(learned))
	for i, x := range learned {
		known[i] = smalltalk.Features(x.text)
	}
	order, done := chance.Perm(len(learned)), 0
	for range passes {
		chance.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			features := known[i]
			if chance.Float32() < misspelt {
				features = smalltalk.Features(misspell(learned[i].text, chance))
			}
			f.learn(learned[i], features, rate*(1-float32(done)/float32(passes*len(order))))
			done++
		}
	}
	return f.Weights
}

// A fitting is weights while they are learned.
type fitting struct {
	*smalltalk.Weights
	mean, slope [8]float32
}

// learn moves the weights against the gradient of the cross entropy of one example.
func (f *fitting) learn(x example, features []uint32, rate float32) {
	f.Mean(f.mean[:], features)
	clear(f.slope[:])
	f.descend(&f.Labels, x.label, rate, float32(x.weight))
	if x.language != "" {
		f.descend(&f.Languages, x.language, rate, languageBy)
	}
	step := rate * faster / float32(max(1, len(features)))
	for _, feature := range features {
		v := f.Vector(feature)
		for k, s := range f.slope {
			v[k] -= step * s
		}
	}
}

// descend moves a head's weights and adds to the slope of the mean.
func (f *fitting) descend(h *smalltalk.Head, want string, rate, weight float32) {
	for i, p := range h.Probabilities(f.mean[:]) {
		d := float32(p)
		if h.Names[i] == want {
			d--
		}
		d *= weight
		w := h.Of(i)
		for k := range f.mean {
			f.slope[k] += d * w[k]
			w[k] -= rate * d * f.mean[k]
		}
		w[len(f.mean)] -= rate * d
	}
}

var (
	unmarked = strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا", "ة", "ه", "ى", "ي", "é", "e", "è", "e", "ê", "e", "à", "a", "ç", "c", "'", " ")
	endings  = []string{"؟", "?", "!", " 😊", " 🙏", "..."}
)

// misspelt is the share of messages that are typed in another way each time they are learned from.
const misspelt = 0.3

// misspell types a message as people do: without marks, in small letters, with a face at the end,
// or with a letter that is missing, doubled, drawn out or in the wrong place.
func misspell(text string, chance *rand.Rand) string {
	if chance.Float64() > misspelt {
		return text
	}
	switch chance.IntN(8) {
	case 0:
		return strings.TrimRight(text, "?؟!. ")
	case 1:
		return unmarked.Replace(text)
	case 2:
		return text + endings[chance.IntN(len(endings))]
	case 3:
		return strings.ToLower(text)
	}
	letters := []rune(text)
	if len(letters) < 6 {
		return text
	}
	i := 1 + chance.IntN(len(letters)-3)
	if letters[i] == ' ' || letters[i+1] == ' ' {
		return text
	}
	switch chance.IntN(4) {
	case 0:
		letters = slices.Delete(letters, i, i+1)
	case 1:
		letters = slices.Insert(letters, i, letters[i])
	case 2:
		letters = slices.Insert(letters, i, slices.Repeat(letters[i:i+1], 3)...)
	default:
		letters[i], letters[i+1] = letters[i+1], letters[i]
	}
	return string(letters)
}
