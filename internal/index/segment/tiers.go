package segment

import (
	"cmp"
	"math/bits"
	"slices"
)

// Each update adds a small segment, and a search asks every segment. So segments of
// about the same size are merged when there are many: each passage is copied once
// for every step of size, and an index has few segments. Large ones stay as they
// are, so that the time of an update has a bound, until half of what they hold has
// left.
const (
	// Full is how many passages a segment has before the next one is begun. It bounds
	// the memory of an update and the time of a merge.
	Full = 16384
	// MergeAt is how many segments of a size are merged.
	MergeAt = 8

	mergedMost  = Full / 2 // passages of a segment that stays as it is
	smallestTie = 16       // passages below which segments count as of one size
)

// A Size is how many passages a segment has, and how many of them are in the index.
type Size struct{ Passages, Live int }

// Mergeable are the places of segments that should become one; nil for none.
func Mergeable(list []Size) []int {
	tiers := make(map[int][]int)
	for i, s := range list {
		if s.Passages >= 2*max(1, s.Live) && s.Passages > smallestTie {
			return []int{i}
		}
		if s.Live < mergedMost {
			tier := bits.Len(uint(s.Live/smallestTie)) / 3
			tiers[tier] = append(tiers[tier], i)
		}
	}
	for tier := range 8 {
		if len(tiers[tier]) >= MergeAt {
			return smallest(list, tiers[tier])
		}
	}
	return nil
}

// smallest are the smallest of some segments, until they are large together.
func smallest(list []Size, places []int) (group []int) {
	slices.SortFunc(places, func(a, b int) int { return cmp.Compare(list[a].Live, list[b].Live) })
	total := 0
	for _, i := range places {
		if total >= mergedMost {
			break
		}
		total += list[i].Live
		group = append(group, i)
	}
	slices.Sort(group)
	return group
}
