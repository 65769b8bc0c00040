package index

import (
	"cmp"
	"context"
	"math/bits"
	"slices"

	"isnad/internal/index/folder"
	"isnad/internal/index/segment"
)

// Each update adds a small segment, and a search asks every segment. So segments of
// about the same size are merged when there are many: each passage is copied once
// for every step of size, and an index has few segments. Large ones stay as they
// are, so that the time of an update has a bound, until half of what they hold has
// left.
const (
	mergeAt     = 8                   // as many segments of a size are merged
	mergedMost  = segmentPassages / 2 // passages of a segment that stays as it is
	smallestTie = 16                  // passages below which segments count as of one size
)

// merge merges segments as long as there are too many of a size.
func (d *draft) merge(ctx context.Context) error {
	for {
		group := mergeable(d.list)
		if group == nil {
			return nil
		}
		if err := d.mergeGroup(ctx, group); err != nil {
			return err
		}
	}
}

// mergeable are the places of segments that should become one; nil for none.
func mergeable(list []liveSegment) []int {
	sizes := make(map[int][]int)
	for i, s := range list {
		live := s.entry.Live.Passages
		if s.Len() >= 2*max(1, live) && s.Len() > smallestTie {
			return []int{i}
		}
		if live < mergedMost {
			size := bits.Len(uint(live/smallestTie)) / 3
			sizes[size] = append(sizes[size], i)
		}
	}
	for size := range 8 {
		if len(sizes[size]) >= mergeAt {
			return smallest(list, sizes[size])
		}
	}
	return nil
}

// smallest are the smallest of some segments, until they are large together.
func smallest(list []liveSegment, places []int) (group []int) {
	slices.SortFunc(places, func(a, b int) int {
		return cmp.Compare(list[a].entry.Live.Passages, list[b].entry.Live.Passages)
	})
	total := 0
	for _, i := range places {
		if total >= mergedMost {
			break
		}
		total += list[i].entry.Live.Passages
		group = append(group, i)
	}
	slices.Sort(group)
	return group
}

// mergeGroup puts one segment in the place of several.
func (d *draft) mergeGroup(ctx context.Context, group []int) error {
	var parts []segment.Part
	var rest []liveSegment
	for i, s := range d.list {
		if slices.Contains(group, i) {
			parts = append(parts, segment.Part{Segment: s.Segment, Dead: s.dead})
		} else {
			rest = append(rest, s)
		}
	}
	entry := segmentEntry{Name: d.name()}
	merged, err := segment.Merge(ctx, d.dir, entry.Name, parts)
	if err != nil {
		return folder.Wrap("write", err)
	}
	entry.Text, entry.Vectors = merged.Text, merged.Vectors
	d.list = rest
	return d.include(entry)
}
