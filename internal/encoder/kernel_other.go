//go:build !amd64

package encoder

func chooseKernel() *kernel { return &plain }
