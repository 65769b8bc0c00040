package pdf

import "slices"

// logical puts units that are given as they stand, from left to right, into the
// order of reading. It undoes the Unicode bidirectional algorithm: where two
// orders look the same, the one that people write more often is taken. last is
// the class of the last letter of the line before, for the digits at the
// beginning of this one; the class of this line's last letter is returned.
func logical(visual []unit, rtl bool, last class) ([]unit, class) {
	o := orderer{last: last}
	if rtl {
		reversed := slices.Clone(visual)
		slices.Reverse(reversed)
		o.rightToLeft(reversed)
	} else {
		o.leftToRight(visual)
	}
	return o.out, o.last
}

type orderer struct {
	out  []unit
	last class // of the last letter
}

// leftToRight orders a line whose paragraph is read from left to right: each run
// of Arabic is read from its right end.
func (o *orderer) leftToRight(v []unit) {
	for i := 0; i < len(v); {
		if v[i].class != arabic {
			if v[i].class == latin {
				o.last = latin
			}
			o.out = append(o.out, v[i])
			i++
			continue
		}
		end := i + 1
		for j := i; j < len(v) && v[j].class != latin; j++ {
			if v[j].class == arabic {
				end = j + 1
			}
		}
		run := slices.Clone(v[i:end])
		slices.Reverse(run)
		o.rightToLeft(run)
		i = end
	}
}

// rightToLeft orders a line whose paragraph is read from right to left, given
// from its right end. Latin words and numbers in it stand from left to right.
func (o *orderer) rightToLeft(r []unit) {
	for i := 0; i < len(r); {
		switch n := o.inward(r[i:]); {
		case n > 0:
			run := slices.Clone(r[i : i+n])
			slices.Reverse(run)
			o.out = append(o.out, run...)
			i += n
		default:
			u := r[i]
			u.mirror = true
			if u.class == arabic {
				o.last = arabic
			}
			o.out = append(o.out, u)
			i++
		}
	}
}

// inward tells how many units at the beginning of r form a run that is read from
// left to right; 0 if r begins otherwise.
func (o *orderer) inward(r []unit) int {
	if n := latinRun(r); n > 0 {
		o.last = latin
		return n
	}
	return numberRun(r, o.last == arabic)
}

// latinRun measures a run with Latin letters. It ends with the leftmost of them
// before the next Arabic letter or digit, and begins with a letter, a digit, or a
// bracket that is opened inside the run.
func latinRun(r []unit) int {
	end := 0
	for i, u := range r {
		if u.class == arabic || u.class == arabicDigit {
			break
		}
		if u.class == latin {
			end = i + 1
		}
	}
	if end == 0 {
		return 0
	}
	switch r[0].class {
	case latin:
		return end
	case digit:
		return end
	case terminator:
		if len(r) > 1 && r[1].class == digit {
			return end
		}
	}
	if m := opened(r[:end]); m > 0 {
		return end
	}
	return 0
}

// opened reports where in a run, given from its right end, the bracket is opened
// that its first unit closes; 0 if the first unit is none. A letter must stand
// before the opening bracket, or the brackets are not part of the run.
func opened(r []unit) int {
	open := brackets[r[0].text]
	if open == "" {
		return 0
	}
	for i := 1; i+1 < len(r); i++ {
		if r[i].text == open {
			return i
		}
	}
	return 0
}

// brackets leads from closing brackets to those that open.
var brackets = map[string]string{")": "(", "]": "[", "}": "{", "»": "«", "”": "“"}

// numberRun measures a number with what belongs to it: separators between its
// digits and, unless an Arabic letter comes before, signs.
func numberRun(r []unit, afterArabic bool) int {
	n := 0
	for n < len(r) && r[n].class == terminator { // "45%" is never meant as "%45"
		n++
	}
	if n >= len(r) || !isDigit(r[n].class) {
		return 0
	}
	kind := r[n].class
	for n < len(r) {
		switch {
		case r[n].class == kind:
			n++
		case n+1 < len(r) && r[n+1].class == kind && joins(r[n].class, kind, afterArabic):
			n += 2
		default:
			for !afterArabic && kind == digit && n < len(r) && r[n].class == terminator {
				n++
			}
			return n
		}
	}
	return n
}

func isDigit(c class) bool { return c == digit || c == arabicDigit }

func joins(c, kind class, afterArabic bool) bool {
	return c == separator || c == plusMinus && kind == digit && !afterArabic
}
