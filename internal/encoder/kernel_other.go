//go:build !amd64 && !arm64

package encoder

// kernels lists the kernels that this processor can run, the fastest first.
func kernels() []*kernel { return []*kernel{&plain} }
