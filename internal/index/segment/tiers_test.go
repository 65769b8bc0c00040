package segment

import (
	"slices"
	"testing"
)

func TestMergeable(t *testing.T) {
	whole := func(n ...int) (list []Size) {
		for _, n := range n {
			list = append(list, Size{n, n})
		}
		return list
	}
	for _, tt := range []struct {
		name string
		list []Size
		want []int
	}{
		{"seven of a size stay", whole(1, 2, 3, 4, 5, 6, 7), nil},
		{"eight of a size become one", whole(1, 2, 3, 4, 5, 6, 7, 8), []int{0, 1, 2, 3, 4, 5, 6, 7}},
		{"a large one among them stays", whole(1, 9000, 2, 3, 4, 5, 6, 7, 8), []int{0, 2, 3, 4, 5, 6, 7, 8}},
		{"the smallest are taken until they are large together", whole(5000, 4500, 4400, 4300, 4200, 4100, 4600, 4700), []int{4, 5}},
		{"one of which half has left is written again", []Size{{100, 100}, {100, 50}}, []int{1}},
		{"a small one of which half has left stays", []Size{{16, 8}}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Mergeable(tt.list); !slices.Equal(got, tt.want) {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}
